import { type ReleaseLevel, strictest } from './release-level.ts';
import type { Source } from './source.ts';
import type { Evidence } from './statement.ts';

/** Where a statement stands decides what weak evidence may do. */
export interface Setting {
	/** The release of the record, or of the nearest thing above the statement. */
	readonly within: ReleaseLevel;
	/** The sources cited when the statement names none of its own. */
	readonly recordSources: readonly string[];
	/** On a calibre, or as a labelled figure of a parent type, the weakest grade may be shown with its mark. */
	readonly allowsWeakSources: boolean;
	/** What the spec itself asks for when the statement says nothing. */
	readonly specRelease?: ReleaseLevel | undefined;
}

export type Sources = ReadonlyMap<string, Source>;

/** Its own sources, or the record's; the record's say nothing of what is inferred or from memory. */
export function sourcesOf(statement: Evidence, setting: Setting): readonly string[] {
	const rests = (statement.basis ?? 'sourced') === 'sourced';
	return statement.source ?? (rests ? setting.recordSources : []);
}

/** The freest that a statement can be, given how it is known. */
export function floorOf(statement: Evidence, setting: Setting, sources: Sources): ReleaseLevel {
	const basis = statement.basis ?? 'sourced';
	if (basis === 'unverified' || basis === 'inferred') return 'internal';
	const cited = sourcesOf(statement, setting);
	if (basis === 'sourced' && cited.length === 0) return 'internal';
	const allowed = cited.some((id) => maySupport(sources.get(id), setting.allowsWeakSources));
	return basis === 'suggested' || allowed ? 'public' : 'internal';
}

/** Whether a source may be shown to readers as the ground of a statement. */
export function maySupport(source: Source | undefined, allowsWeakSources: boolean): boolean {
	if (source === undefined || source.citable === 'no') return false;
	return source.grade !== 'D' || allowsWeakSources;
}

export function releaseOf(statement: Evidence, setting: Setting, sources: Sources): ReleaseLevel {
	const asked = statement.release ?? setting.specRelease ?? setting.within;
	return strictest(setting.within, asked, floorOf(statement, setting, sources));
}

/** Read only in sources of the weakest grade: shown, where it may be, with the mark “unconfirmed”. */
export function isUnconfirmed(statement: Evidence, setting: Setting, sources: Sources): boolean {
	const cited = sourcesOf(statement, setting);
	return cited.length > 0 && cited.every((id) => sources.get(id)?.grade === 'D');
}
