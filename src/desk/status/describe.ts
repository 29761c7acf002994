import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isKindId } from '../../catalogue/kinds.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import type { RecordType } from '../../catalogue/record.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import { rawOf, type SpecValue } from '../../catalogue/statement.ts';
import type { LocalizedText } from '../../catalogue/texts.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import { formatQuantity, textOf as runsAsText } from '../../i18n/format-quantity.ts';
import { localize } from '../../i18n/localize.ts';
import type { Claim } from './claims.ts';
import type { Scope } from './house-status.ts';
import type { RowSubject } from './picture.ts';
import type { RecordStatus } from './record-status.ts';
import type { WordsKey } from './words/en.ts';
import { type Say, sayIn } from './words/say.ts';
import type { Entry, WorklistId } from './worklists.ts';

/** Puts what is to be done into the words of a language. */
export interface Describer {
	readonly language: StaffLanguage;
	readonly say: Say;
	textOf(text: string | LocalizedText): string;
	subject(subject: RowSubject): string;
	/** What is looked at. */
	scope(scope: Scope): string;
	enterprise(id: string): string;
	/** What the record is called. */
	name(record: RecordStatus): string;
	/** `products/rifle/khazri.yaml:45`. */
	place(entry: Entry): string;
	/** What there is to do with an entry, in one line. */
	entry(id: WorklistId, entry: Entry): string;
	/** What stands at a path: “Mass”, “AK-74M: Mass”, “Maker”. */
	label(record: RecordStatus, path: FieldPath): string;
	spec(id: string): string;
	/** What the record says there. */
	claim(claim: Claim): string;
	/** What the other sources say, one after another. */
	alternatives(claim: Claim): string[];
	/** What is to be done with a whole list. */
	advice(id: WorklistId, entries: readonly Entry[]): string;
}

export function describerOf(catalogue: Catalogue, language: StaffLanguage): Describer {
	const say = sayIn(language);
	const messages = allMessages[language];
	const textOf = (text: string | LocalizedText) =>
		typeof text === 'string' ? text : localize(language, text).text;
	const labels: Readonly<Record<string, string>> = messages.specs;
	const choices: Readonly<Record<string, string>> = messages.choices;
	const statuses: Readonly<Record<string, string>> = messages.statuses;
	const spec = (id: string) => labels[id] ?? id;

	function value(given: SpecValue): string {
		if (given.type === 'quantity') {
			const { quantity } = given;
			const { main } = formatQuantity(language, messages, quantity, quantity.unit);
			return runsAsText(main).replaceAll('\u00a0', ' ');
		}
		if (given.type === 'choice') return choices[given.choice] ?? given.choice;
		if (given.type === 'calibre') return catalogue.calibres.get(given.calibre)?.name ?? given.calibre;
		return textOf(rawOf(given));
	}

	function claim(given: Claim): string {
		if (given.value !== undefined) return value(given.value);
		if (given.said === undefined) return say('specs.on-request');
		const text = textOf(given.said);
		return given.path[0] === 'status' ? (statuses[text] ?? text) : text;
	}

	function name({ type, id }: RecordStatus): string {
		const kind = isKindId(id) ? messages.kinds[id].many : undefined;
		return textOf((type === 'guide' ? kind : nameIn(catalogue, type, id)) ?? id);
	}

	function label({ type, id }: RecordStatus, path: FieldPath): string {
		const [field = '', index] = path;
		if (field === 'specs') return spec(String(path[1]));
		const product = type === 'product' ? catalogue.products.get(id) : undefined;
		if (field === 'parentTypes' && typeof index === 'number')
			return `${product?.parentTypes[index]?.name ?? ''}: ${spec(String(path.at(-1)))}`;
		const relation = field === 'relations' ? product?.relations[Number(index)]?.type : undefined;
		if (relation !== undefined) return messages.relations[relation];
		return say(`field.${field}` as WordsKey);
	}

	const enterprise = (id: string) => textOf(catalogue.enterprises.get(id)?.name ?? id);
	const edition = (id: string) => textOf(catalogue.editions.get(id)?.title ?? id);
	const whomToAsk = ({ asked, confirm = '' }: Claim) => (asked === undefined ? confirm : enterprise(asked));
	const alternatives = ({ conflicts }: Claim) => conflicts.map((conflict) => value(conflict.value));

	function entry(id: WorklistId, { record, path, claim: given, specs = [], texts = [], signature }: Entry) {
		if (signature !== undefined)
			return say('sign.entry', {
				edition: edition(signature.edition),
				role: say(`role.${signature.role}`),
			});
		if (specs.length > 0) return say('keyFigures.entry', { specs: specs.map(spec).join(', ') });
		if (given === undefined) {
			const languages = countsOf(texts);
			const mark = record.translations[0]?.of ?? '';
			return id === 'stale' ? say('stale.entry', { languages, mark }) : languages;
		}
		return say(`${id}.entry` as WordsKey, {
			label: label(record, path),
			value: claim(given),
			others: alternatives(given).join('; '),
			whom: whomToAsk(given),
		});
	}

	function subject(of: RowSubject): string {
		if (of === 'all') return say('picture.all');
		return 'kind' in of ? messages.kinds[of.kind].many : say(`type.${of.type}`);
	}

	function scope({ edition: seen, kind, enterprise: house }: Scope): string {
		const parts = [
			seen === undefined ? [] : say('scope.edition', { edition: edition(seen) }),
			kind === undefined ? [] : subject({ kind }),
			house === undefined ? [] : say('scope.enterprise', { enterprise: enterprise(house) }),
		].flat();
		return parts.length === 0 ? say('scope.all') : parts.join(', ');
	}

	return {
		language,
		say,
		textOf,
		spec,
		claim,
		name,
		label,
		alternatives,
		entry,
		subject,
		scope,
		enterprise,
		place: ({ record, path }) => (path.length === 0 ? record.file : `${record.file}:${record.lineOf(path)}`),
		advice(id, entries) {
			const fields = Object.fromEntries(fieldsNamed.map((field) => [field, `“${field}:”`]));
			return say(`${id}.do`, {
				...fields,
				reviewed: 'reviewed',
				unreviewed: 'unreviewed',
				command: commandsFor(entries).join('; '),
			});
		},
	};
}

/** What readers call a record; some types have a title in place of a name. */
function nameIn(catalogue: Catalogue, type: RecordType, id: string): string | LocalizedText | undefined {
	const { products, enterprises, calibres, exhibitions, visits, controls, terms, media } = catalogue;
	switch (type) {
		case 'product':
			return products.get(id)?.name;
		case 'enterprise':
			return enterprises.get(id)?.name;
		case 'calibre':
			return calibres.get(id)?.name;
		case 'exhibition':
			return exhibitions.get(id)?.name;
		case 'visit':
			return visits.get(id)?.title;
		case 'control':
			return controls.get(id)?.title;
		case 'term':
			return terms.get(id)?.term;
		case 'medium':
			return media.get(id)?.alt;
		default:
			return undefined;
	}
}

/** `az, ru: 3; tr: 1`, with the languages as records write them. */
function countsOf(texts: NonNullable<Entry['texts']>): string {
	const byCount = Map.groupBy(texts, ({ count }) => count);
	return [...byCount]
		.map(([count, same]) => `${same.map(({ locale }) => locale).join(', ')}: ${count}`)
		.join('; ');
}

/** What signs them, once for each edition and role. */
function commandsFor(entries: readonly Entry[]): string[] {
	const commands = entries.flatMap(({ signature }) =>
		signature === undefined
			? []
			: `npm run sign -- --edition ${signature.edition} --role ${signature.role} --all`,
	);
	return [...new Set(commands)];
}

/** Fields of records that the advice speaks of. */
const fieldsNamed = ['value', 'conflicts', 'basis', 'confirm', 'source', 'of', 'translations'];
