import type { Caught } from './mutate.ts';
import type { Proven } from './proofs.ts';

/** Of the faults of one proof, those that are shown. */
const shown = 12;

/** Says what was proven as it comes, and counts. */
export function createReport(print: (line: string) => void) {
	const count = { passed: 0, failed: 0 };
	const mistakes = { made: 0, caught: 0 };
	const mark = (isRight: boolean) => {
		if (isRight) count.passed++;
		else count.failed++;
		return isRight ? '✓' : '✗';
	};
	return {
		proof(name: string, { figures, faults }: Proven): void {
			print(`${mark(faults.length === 0)} ${name}: ${figures}`);
			for (const fault of faults.slice(0, shown)) print(`    ${fault}`);
			if (faults.length > shown) print(`    and ${faults.length - shown} more`);
		},
		mutation({ mutation: { proof, mistake }, by, problem }: Caught): void {
			mistakes.made++;
			if (by !== undefined) mistakes.caught++;
			print(`${mark(by !== undefined)} ${proof} notices: ${mistake}`);
			print(`    ${by ?? problem}`);
		},
		count: () => ({ ...count }),
		mistakes: () => ({ ...mistakes }),
	};
}

export type Report = ReturnType<typeof createReport>;
