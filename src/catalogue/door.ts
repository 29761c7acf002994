import type { Catalogue } from './catalogue.ts';
import type { Note, TextStatement, Translations } from './common-fields.ts';
import type { Released, ReleasedRecord, ReleasedSpec, ReleasedText, Saying } from './edition.ts';
import type { EditionRecord } from './edition-record.ts';
import { floorOf, isUnconfirmed, maySupport, releaseOf, type Setting, sourcesOf } from './evidence.ts';
import { defaultLocale, type Locale } from './locales.ts';
import { byId } from './order.ts';
import { mayRead, type ReleaseLevel, strictest } from './release-level.ts';
import { leftOutOf } from './selection.ts';
import type { Spec } from './spec.ts';
import type { Evidence, SpecValue, Statement } from './statement.ts';
import type { LocalizedText } from './texts.ts';

interface ReleasableRecord {
	readonly id: string;
	readonly release: ReleaseLevel;
	readonly reason?: string | undefined;
	readonly notes: readonly Note[];
	readonly translations: Translations;
}

type Translate = (text: LocalizedText) => LocalizedText;

/** Everything that decides, for one edition, what goes through. */
export type Door = ReturnType<typeof createDoor>;

export function createDoor(catalogue: Catalogue, edition: EditionRecord) {
	const { level, locales } = edition;
	const isInternal = level === 'internal';
	const leftOut = leftOutOf(catalogue, edition);
	const opens = (release: ReleaseLevel) => mayRead(level, release);
	const calibres = new Set(through(catalogue.calibres).map(({ id }) => id));

	/** The records of a type that this audience may see and that the edition is about, by id. */
	function through<Item extends ReleasableRecord>(records: ReadonlyMap<string, Item>): Item[] {
		return [...records.values()].filter((record) => opens(record.release) && !leftOut.has(record)).sort(byId);
	}

	function citable(ids: readonly string[], allowsWeakSources = false): string[] {
		return ids.filter((id) => isInternal || maySupport(catalogue.sources.get(id), allowsWeakSources));
	}

	function textIn(languages: ReadonlySet<Locale>): Translate {
		return (text) => {
			const kept = Object.entries(text).filter(
				([locale]) => locale === defaultLocale || languages.has(locale as Locale),
			);
			return { ...Object.fromEntries(kept), en: text.en };
		};
	}

	/** A record's texts, in the edition's languages whose translation is out. */
	function textsOf({ release, translations }: ReleasableRecord): Translate {
		const isOut = (locale: Locale) =>
			locale === defaultLocale || opens(strictest(release, translations[locale]?.release ?? release));
		return textIn(new Set(locales.filter(isOut)));
	}

	function record(source: ReleasableRecord): ReleasedRecord {
		const { id, release, reason, notes, translations } = source;
		return {
			id,
			unreviewed: locales.filter(
				(locale) => locale !== defaultLocale && translations[locale]?.state === 'unreviewed',
			),
			notes: notes
				.filter((note) => opens(strictest(release, note.release ?? 'internal')))
				.map(({ text, source }) => ({
					text,
					source: source === undefined ? undefined : citable([source])[0],
				})),
			staff: isInternal ? { release, reason } : undefined,
		};
	}

	function statement(
		evidence: Evidence | undefined,
		setting: Setting,
		text: Translate,
	): Released | undefined {
		if (evidence === undefined) return undefined;
		const release = releaseOf(evidence, setting, catalogue.sources);
		if (!opens(release)) return undefined;
		const { basis, confirm, note, condition } = evidence;
		return {
			sources: citable(sourcesOf(evidence, setting), setting.allowsWeakSources),
			unconfirmed: isUnconfirmed(evidence, setting, catalogue.sources),
			suggested: basis === 'suggested',
			condition: condition && text(condition),
			staff: isInternal ? { release, basis, confirm, note } : undefined,
		};
	}

	function textStatement(
		said: TextStatement | undefined,
		setting: Setting,
		text: Translate,
	): ReleasedText | undefined {
		const released = statement(said, setting, text);
		return said && released && { ...released, text: text(said.text) };
	}

	/** Statements in the order of their definitions. */
	function specs<const Id extends string>(
		definitions: readonly Spec<Id>[],
		statements: Readonly<Record<string, Statement | undefined>>,
		setting: Setting,
		text: Translate,
	): ReleasedSpec<Id>[] {
		return definitions.flatMap((spec) => {
			const said = statements[spec.id];
			if (said === undefined) return [];
			const place = { ...setting, specRelease: spec.release };
			const released = statement(said, place, text);
			if (released === undefined) {
				const standIn = standInOf(said, place);
				return standIn === undefined ? [] : [{ ...standIn, spec: spec.id }];
			}
			return isNameable(said) ? [{ ...released, spec: spec.id, ...sayingOf(said, text) }] : [];
		});
	}

	/**
	 * What the readers of a record see in place of a value that they may not: a band, or that it may be asked for.
	 * Nothing else of the statement, and no source that it alone cites.
	 */
	function standInOf(said: Statement, setting: Setting): (Released & Saying) | undefined {
		const level = strictest(setting.within, floorOf(said, setting, catalogue.sources));
		if (said.state !== 'stated' || !opens(level)) return undefined;
		const cited = sourcesOf(said, setting).filter((id) => setting.recordSources.includes(id));
		const released: Released = {
			sources: citable(cited, setting.allowsWeakSources),
			unconfirmed: isUnconfirmed(said, setting, catalogue.sources),
			suggested: said.basis === 'suggested',
		};
		if (said.band !== undefined) {
			const value: SpecValue = { type: 'quantity', quantity: said.band };
			return { ...released, state: 'stated', value, conflicts: [], banded: true };
		}
		const isSaid = said.withheld === 'on-request' && edition.withheld === 'on-request';
		return isSaid ? { ...released, state: 'withheld' } : undefined;
	}

	/** A calibre whose record this audience may not see is not named either. */
	function isNameable(said: Statement): boolean {
		return said.state !== 'stated' || said.value.type !== 'calibre' || calibres.has(said.value.calibre);
	}

	function sayingOf(said: Statement, text: Translate): Saying {
		if (said.state !== 'stated') return { state: said.state };
		const value = said.value.type === 'text' ? { ...said.value, text: text(said.value.text) } : said.value;
		const conflicts = said.conflicts.map(({ value, source, note }) => ({
			value,
			sources: source ?? [],
			note,
		}));
		return { state: said.state, value, conflicts: isInternal ? conflicts : [] };
	}

	return {
		isInternal,
		opens,
		through,
		citable,
		text: textIn(new Set(locales)),
		textsOf,
		record,
		statement,
		textStatement,
		specs,
	};
}
