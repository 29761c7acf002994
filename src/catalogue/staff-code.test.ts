import { expect, test } from 'vitest';
import { editionOf, type Fields, problemsOf } from './fixtures.ts';
import { formatStaffCode, staffCodeOf } from './staff-code.ts';

const salt = 'c2FsdHNhbHRzYWx0c2FsdA==';
const hash = 'aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g=';
const line = `scrypt:131072:8:1:${salt}:${hash}`;

test('is read as it was written', () => {
	const code = staffCodeOf(line);
	expect(code).toEqual({ n: 131_072, r: 8, p: 1, salt, hash });
	expect(code && formatStaffCode(code)).toBe(line);
});

test.each([
	['a code itself', '123456'],
	['a hash that is quick to make', `scrypt:1024:8:1:${salt}:${hash}`],
	['a cost that is no power of two', `scrypt:131073:8:1:${salt}:${hash}`],
	['a cost that takes more memory than a kiosk has', `scrypt:1048576:8:1:${salt}:${hash}`],
	['no salt', `scrypt:131072:8:1::${hash}`],
	['half a hash', `scrypt:131072:8:1:${salt}:aGFzaA==`],
])('%s is none', (_, text) => {
	expect(staffCodeOf(text)).toBeUndefined();
});

test('an edition that has the code itself is told what to copy', () => {
	const kiosk: Fields = { idle: '90 s', countdown: '20 s', staffCode: '123456' };
	expect(problemsOf(editionOf('fair', { kiosk }))).toMatchObject([
		{
			field: 'kiosk.staffCode',
			problem: 'This is not what is kept of a staff code.',
			fix: 'Copy the line that npm run kiosk:code prints.',
		},
	]);
});
