import { z } from 'zod';
import { complaint } from './complaint.ts';
import { message } from './texts.ts';

/** What is kept of a kiosk's staff code: scrypt's costs, and salt and hash in base64. */
export interface StaffCode {
	readonly n: number;
	readonly r: number;
	readonly p: number;
	readonly salt: string;
	readonly hash: string;
}

const form = /^scrypt:(\d{1,7}):(\d{1,2}):(\d):([A-Za-z\d+/]{22,86}={0,2}):([A-Za-z\d+/]{43}=)$/;

/** Slow enough to be no help in guessing, and no more than 256 MB of memory. */
const costs = { n: [2 ** 14, 2 ** 18], r: [8, 8], p: [1, 4] } as const;

/** `scrypt:<n>:<r>:<p>:<salt>:<hash>` taken apart; undefined when the text is none. */
export function staffCodeOf(text: string): StaffCode | undefined {
	const [, n, r, p, salt, hash] = form.exec(text) ?? [];
	if (salt === undefined || hash === undefined) return undefined;
	const code = { n: Number(n), r: Number(r), p: Number(p), salt, hash };
	return isStaffCode(code) ? code : undefined;
}

export function isStaffCode(code: StaffCode): boolean {
	const isInside = (name: 'n' | 'r' | 'p') => code[name] >= costs[name][0] && code[name] <= costs[name][1];
	return Number.isInteger(Math.log2(code.n)) && isInside('n') && isInside('r') && isInside('p');
}

export function formatStaffCode({ n, r, p, salt, hash }: StaffCode): string {
	return `scrypt:${n}:${r}:${p}:${salt}:${hash}`;
}

export const staffCodeSchema = z
	.string()
	.refine((text) => staffCodeOf(text) !== undefined, message(complaint('staff-code')));
