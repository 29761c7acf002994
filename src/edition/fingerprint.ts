import { createHash } from 'node:crypto';
import { canonicalJson } from '../catalogue/canonical-json.ts';
import type { Edition } from '../catalogue/edition.ts';

/** SHA-256, in hex, of all that an edition holds. Copies that have the same hold the same. */
export function fingerprintOf({ fingerprint: _, ...content }: Edition): string {
	return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
