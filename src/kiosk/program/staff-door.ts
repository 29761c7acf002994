import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { StaffCode } from '../../catalogue/staff-code.ts';

export type Opened =
	| { readonly token: string }
	| { readonly refused: 'wrong' }
	/** Seconds until a code is looked at again. */
	| { readonly refused: 'too many'; readonly wait: number };

export interface StaffDoor {
	/** One code after another, so that none is tried beside the waiting. */
	open(code: string): Promise<Opened>;
	lets(token: string): boolean;
}

const minute = 60_000;
const tokenLasts = 15 * minute;
const mostTokens = 8;
const freeTries = 5;
const firstWait = 0.5 * minute;
const longestWait = 60 * minute;

/** `now` is in milliseconds and never goes back. */
export function createStaffDoor(kept: StaffCode | undefined, now = () => performance.now()): StaffDoor {
	const tokens = new Map<string, number>();
	let wrong = 0;
	let closedUntil = Number.NEGATIVE_INFINITY;
	let last: Promise<unknown> = Promise.resolve();

	async function tryCode(code: string): Promise<Opened> {
		if (now() < closedUntil) return { refused: 'too many', wait: Math.ceil((closedUntil - now()) / 1000) };
		if (kept === undefined || !(await isCode(code, kept))) {
			wrong++;
			if (wrong >= freeTries)
				closedUntil = now() + Math.min(longestWait, firstWait * 2 ** (wrong - freeTries));
			return { refused: 'wrong' };
		}
		wrong = 0;
		return { token: newToken() };
	}

	function newToken(): string {
		const [oldest] = tokens.keys();
		if (tokens.size >= mostTokens && oldest !== undefined) tokens.delete(oldest);
		const token = randomBytes(32).toString('base64url');
		tokens.set(token, now() + tokenLasts);
		return token;
	}

	return {
		open(code) {
			const opened = last.then(() => tryCode(code));
			last = opened.catch(() => undefined);
			return opened;
		},
		lets: (token) => (tokens.get(token) ?? Number.NEGATIVE_INFINITY) > now(),
	};
}

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

export async function hashCode(code: string, { n, r, p, salt }: Omit<StaffCode, 'hash'>): Promise<Buffer> {
	return derive(code, Buffer.from(salt, 'base64'), 32, { N: n, r, p, maxmem: 2 * 128 * n * r });
}

async function isCode(code: string, kept: StaffCode): Promise<boolean> {
	const hash = Buffer.from(kept.hash, 'base64');
	const given = await hashCode(code, kept);
	return hash.length === given.length && timingSafeEqual(hash, given);
}
