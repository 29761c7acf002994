import { expect, test } from 'vitest';
import { readFingerprint } from './read-fingerprint.ts';

const known = ['895e281a3ea8'.padEnd(64, '0'), '01ba30dfbeaa'.padEnd(64, '1')];

test.each([
	'895e 281a 3ea8',
	'  895E-281A-3EA8 ',
	'895e281a',
	'٨٩٥e ٢٨١a',
	'８９５e２８１a',
	'\u2066895e\u00a0281a\u20693ea8.',
	known[0] ?? '',
])('understands %j', (typed) => {
	expect(readFingerprint(typed, known)).toEqual({ type: 'found', fingerprint: known[0] });
});

test.each(['895e 281b', `${known[0]}0`, 'zzzzzzzz', '281a3ea8', '<img src=x>'])(
	'does not know %j',
	(typed) => {
		expect(readFingerprint(typed, known)).toEqual({ type: 'unknown' });
	},
);

test.each(['', '895e', '895e 281'])('asks for more than %j', (typed) => {
	expect(readFingerprint(typed, known)).toEqual({ type: 'short' });
});
