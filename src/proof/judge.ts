import type { Product } from '../catalogue/product.ts';
import type { Evidence, Statement } from '../catalogue/statement.ts';
import type { Audience, Place } from './audience.ts';
import type { Path } from './leaves.ts';

/** Whether the text at a place of a record goes out. */
export type Judge = (path: Path) => boolean;

/** What the judge of every type must know of a record. */
export interface Judged {
	readonly release: Product['release'];
	readonly translations: Readonly<
		Record<string, { readonly release?: Product['release'] | undefined } | undefined>
	>;
	readonly sources: readonly string[];
	readonly notes: readonly {
		readonly release?: Product['release'] | undefined;
		readonly source?: string | undefined;
	}[];
}

/** What records of every type have in common; the rest is the type's own. */
export function recordJudge(audience: Audience, record: Judged, isSeen: boolean, own: Judge): Judge {
	return (path) => {
		const [field = '', at = '', part] = path;
		if (!isSeen) return false;
		if (field === 'id') return true;
		if (field === 'release' || field === 'reason') return audience.isStaff;
		if (field === 'translations') return false;
		if (field === 'notes') return inNote(audience, record, Number(at), part);
		// A calibre may rest on weaker ones.
		if (field === 'sources' && !('aliases' in record))
			return audience.isCitable(record.sources[Number(at)] ?? '', false);
		if (isTranslated.has(field)) return at === '' || audience.readsIn(at, record);
		return own(path);
	};
}

/** The fields of a record that hold a text a language, or a name that is the same in all. */
const isTranslated: ReadonlySet<string> = new Set([
	'name',
	'summary',
	'place',
	'localName',
	'qualifier',
	'title',
	'delegation',
	'shown',
	'term',
	'explanation',
	'purpose',
	'choosing',
	'goesWith',
]);

function inNote(audience: Audience, record: Judged, at: number, part: string | undefined): boolean {
	const note = record.notes[at];
	if (note === undefined || !audience.reads(record.release, note.release ?? 'internal')) return false;
	return part === 'text' || (part === 'source' && audience.isCitable(note.source ?? '', false));
}

/** A statement of a spec, with what may stand for its value. */
export function inSpec(
	audience: Audience,
	record: Judged,
	statement: Statement,
	place: Place,
	path: Path,
): boolean {
	const [part = '', at = ''] = path;
	const standIn = audience.standInOf(statement, place);
	if (part === 'band') return standIn === 'band';
	if (part === 'withheld') return standIn === 'on-request';
	if (part === 'source' && standIn !== undefined) {
		const id = statement.source?.[Number(at)] ?? '';
		return place.recordSources.includes(id) && audience.isCitable(id, place.isWeakAllowed);
	}
	return inStatement(audience, record, statement, place, path);
}

/** What of a statement goes out with it. */
export function inStatement(
	audience: Audience,
	record: Judged,
	statement: Evidence,
	place: Place,
	path: Path,
): boolean {
	if (!audience.mayRead(statement, place) || audience.namesHidden(statement)) return false;
	const [part = '', at = '', inner = ''] = path;
	switch (part) {
		case 'source':
			return audience.isCitable(statement.source?.[Number(at)] ?? '', place.isWeakAllowed);
		case 'condition':
		case 'text':
		case 'words':
		case 'shown':
			return audience.readsIn(at, record);
		case 'value':
			return at === 'text' ? audience.readsIn(inner, record) : true;
		case 'release':
		case 'basis':
		case 'confirm':
		case 'note':
		case 'conflicts':
			return audience.isStaff;
		case 'band':
		case 'withheld':
			return false;
		default:
			return true;
	}
}
