import { expect, test } from 'vitest';
import { shortFingerprint } from './short-fingerprint.ts';

test('shows the beginning of a fingerprint in groups', () => {
	expect(shortFingerprint('0123456789abcdef0123456789abcdef')).toBe('0123 4567 89ab');
});
