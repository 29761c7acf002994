import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/edition.ts';
import { releasedRecordsOf } from '../catalogue/released-records.ts';
import { lastSignOff, type SignOffRole } from '../catalogue/sign-off.ts';
import { sha256Of } from './fingerprint.ts';

/** A record that an edition holds and that somebody has yet to sign. */
export interface Waiting {
	readonly role: SignOffRole;
	/** `products/khazri`. */
	readonly record: string;
	/** What is to be signed: SHA-256 of what the edition releases of the record. */
	readonly hash: string;
	/** When the role signed it last, and it has changed since. */
	readonly signedOn?: string | undefined;
}

/** Everything that an edition requires to be signed and that is not, by role, then by record. */
export function waitingIn({ editions, signOffs }: Catalogue, edition: Edition): Waiting[] {
	const roles = editions.get(edition.id)?.signOffs ?? [];
	const signings = signOffs.get(edition.id)?.signings ?? [];
	const hashes = hashesOf(edition);
	return roles.flatMap((role) =>
		[...hashes].flatMap(([record, hash]) => {
			const signed = lastSignOff(signings, role, record);
			return signed?.hash === hash ? [] : [{ role, record, hash, signedOn: signed?.date }];
		}),
	);
}

/** By record, what a sign-off of it covers. */
export function hashesOf(edition: Edition): ReadonlyMap<string, string> {
	return new Map([...releasedRecordsOf(edition)].map(([record, content]) => [record, sha256Of(content)]));
}
