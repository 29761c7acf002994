import type { Count } from './parts.ts';

export interface Outcome extends Count {
	readonly name: string;
	readonly seconds: number;
}

/** No test ran is no success. */
export function isGood({ passed, failed }: Count): boolean {
	return failed === 0 && passed > 0;
}

/** The table of parts; its last line is the sum. */
export function formatReport(outcomes: readonly Outcome[], seconds: number): string {
	const width = Math.max(...outcomes.map(({ name }) => name.length));
	const rows = outcomes.map((outcome) => {
		const time = `${outcome.seconds.toFixed(1)} s`.padStart(8);
		return `${isGood(outcome) ? '✓' : '✗'} ${outcome.name.padEnd(width)} ${time}  ${formatCount(outcome)}`;
	});
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const failed = outcomes.reduce((sum, outcome) => sum + failuresOf(outcome), 0);
	return [...rows, `All of it took ${seconds.toFixed(1)} s.`, `${passed} passed, ${failed} failed`].join(
		'\n',
	);
}

function formatCount(outcome: Outcome): string {
	if (outcome.passed === 0 && outcome.failed === 0) return 'no test ran';
	return `${outcome.passed} passed, ${outcome.failed} failed`;
}

/** A part in which nothing ran counts as one failure. */
function failuresOf(outcome: Outcome): number {
	return isGood(outcome) ? 0 : Math.max(1, outcome.failed);
}
