import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/edition.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { shorten } from '../catalogue/quote.ts';
import { release } from '../catalogue/release.ts';
import type { SignOffRole } from '../catalogue/sign-off.ts';
import { CommandError } from './command-error.ts';
import { fingerprintOf } from './fingerprint.ts';
import { historyOf, readPublications } from './publications.ts';
import { type Waiting, waitingIn } from './waiting.ts';
import { refusal, say } from './words/say.ts';
import { didYouMean } from './words/speech.ts';

interface Wanted {
	readonly edition: string;
	/** The data folder, which also holds what was published. */
	readonly data: string;
	/** `2026-11-24`. */
	readonly date: string;
	/** To be looked at before it is signed: it says so on every page. */
	readonly isDraft?: boolean | undefined;
}

/**
 * What an edition's readers are given, with its fingerprint.
 * @throws {CommandError} when there is no such edition, or when it waits for a sign-off and is no draft.
 */
export function openEdition(catalogue: Catalogue, wanted: Wanted): Edition {
	const { edition: id, data, date, isDraft = false } = wanted;
	const released = release(catalogue, editionRecordOf(catalogue, id), date);
	const waiting = waitingIn(catalogue, released);
	if (waiting.length > 0 && !isDraft) throw unsigned(id, waiting);
	const edition: Edition = waiting.length > 0 ? { ...released, isDraft: true } : released;
	return {
		...edition,
		fingerprint: fingerprintOf(edition),
		history: historyOf(edition, readPublications(data, id), catalogue),
	};
}

export function editionRecordOf({ editions }: Catalogue, id: string): EditionRecord {
	const record = editions.get(id);
	if (record !== undefined) return record;
	const ids = [...editions.keys()].sort();
	const words = { edition: shorten(id), editions: ids.join(', ') };
	const [, list = ''] = say('edition.unknown', words).split('\n');
	throw refusal('edition.unknown', words, `${didYouMean(id, ids, '')} ${list}`.trim());
}

/** More would hide what to do. */
const mostNamed = 8;

function unsigned(id: string, waiting: readonly Waiting[]): CommandError {
	const named = waiting.slice(0, mostNamed).map((item) => `  ${describeWaiting(item)}`);
	const rest = waiting.length - named.length;
	return new CommandError(
		[
			say('edition.unsigned', { edition: id, count: waiting.length }),
			...named,
			...(rest > 0 ? [`  ${say('list.more', { count: rest })}`] : []),
		].join('\n'),
		say('edition.unsignedFix', { edition: id, role: waiting[0]?.role ?? '' }),
	);
}

/** One line for staff: whose signature, of what, and why. */
export function describeWaiting({ role, record, signedOn }: Waiting): string {
	return signedOn === undefined
		? say('waiting.never', { record, role: roleInWords(role) })
		: say('waiting.changed', { record, role: roleInWords(role), date: signedOn });
}

/** As it is typed, and what it means where that is in another language: “compiler — составители”. */
export function roleInWords(role: SignOffRole): string {
	const words = say(`role.${role}`);
	return words === role ? role : `${role} — ${words}`;
}
