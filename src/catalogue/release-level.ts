/** Who may see something, from everyone to nobody outside. */
export const releaseLevels = ['public', 'delegation', 'licensed', 'internal'] as const;

export type ReleaseLevel = (typeof releaseLevels)[number];

/** The strictest of several: a statement is never freer than its record, its basis or its source. */
export function strictest(...levels: readonly ReleaseLevel[]): ReleaseLevel {
	return levels.reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'public');
}

/** Whether a reader of an edition at `reader` may see what is released at `level`. */
export function mayRead(reader: ReleaseLevel, level: ReleaseLevel): boolean {
	return rank(level) <= rank(reader);
}

function rank(level: ReleaseLevel): number {
	return releaseLevels.indexOf(level);
}
