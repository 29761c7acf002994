/** Fewer could be those of several publications. */
const leastDigits = 8;

export type ReadFingerprint =
	| { readonly type: 'found'; readonly fingerprint: string }
	| { readonly type: 'short' | 'unknown' };

/**
 * Which of the known fingerprints was typed, however it was copied: with spaces or hyphens, in capitals, in digits of
 * another script, short as at the foot of a page or in full.
 */
export function readFingerprint(typed: string, known: readonly string[]): ReadFingerprint {
	const digits = typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
		.replace(/[\s\p{P}\p{Cf}]/gu, '');
	if (digits.length < leastDigits) return { type: 'short' };
	const fingerprint = known.find((fingerprint) => fingerprint.startsWith(digits));
	return fingerprint === undefined ? { type: 'unknown' } : { type: 'found', fingerprint };
}
