import { createHash } from 'node:crypto';

/** SHA-256 in hex. */
export function sha256(content: Buffer | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** All that the name of a file says that readers get: the start of the hash of what is in it. */
export function nameHashOf(content: Buffer): string {
	return sha256(content).slice(0, 16);
}
