import type { Catalogue } from '../catalogue/catalogue.ts';
import { didYouMean } from '../catalogue/did-you-mean.ts';
import type { Edition } from '../catalogue/edition.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { quote } from '../catalogue/problem.ts';
import { release } from '../catalogue/release.ts';
import { CommandError } from './command-error.ts';
import { fingerprintOf } from './fingerprint.ts';
import { historyOf, readPublications } from './publications.ts';
import { type Waiting, waitingIn } from './waiting.ts';

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
	const list = `The editions are ${ids.join(', ')}.`;
	const hint = didYouMean(id, ids, '');
	throw new CommandError(`There is no edition ${quote(id)}.`, hint === '' ? list : `${hint} ${list}`);
}

/** More would hide what to do. */
const mostNamed = 8;

function unsigned(id: string, waiting: readonly Waiting[]): CommandError {
	const named = waiting.slice(0, mostNamed).map((item) => `  ${describeWaiting(item)}`);
	const rest = waiting.length - named.length;
	const count = waiting.length === 1 ? '1 record waits' : `${waiting.length} sign-offs are missing`;
	return new CommandError(
		[
			`The edition ${quote(id)} is not signed off: ${count}.`,
			...named,
			...(rest > 0 ? [`  and ${rest} more`] : []),
		].join('\n'),
		`Look at it: npm start -- --edition ${id} --draft. Then sign: npm run sign -- --edition ${id} --role ${waiting[0]?.role} --all`,
	);
}

/** One line for staff: whose signature, of what, and why. */
export function describeWaiting({ role, record, signedOn }: Waiting): string {
	const why = signedOn === undefined ? 'never signed' : `changed since it was signed on ${signedOn}`;
	return `${record} waits for ${role}: ${why}`;
}
