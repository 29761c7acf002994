/** The first twelve hex digits in groups of four: short enough to be read out over a telephone. */
export function shortFingerprint(fingerprint: string): string {
	return fingerprint.slice(0, 12).replace(/(?<=^(?:.{4})+)(?=.)/g, ' ');
}
