import { createHash } from 'node:crypto';
import { canonicalJson } from '../catalogue/canonical-json.ts';
import type { Edition } from '../catalogue/edition.ts';

/** SHA-256 of the canonical JSON of a value, in hex. */
export function sha256Of(value: unknown): string {
	return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Of all that an edition holds, but for what it says of former ones and how its pictures are encoded. Copies that have the same hold the same. */
export function fingerprintOf({ fingerprint: _, history: __, pictures: ___, ...content }: Edition): string {
	return sha256Of(content);
}
