import { expect, test } from 'vitest';
import { formatReport } from './test-report.ts';

test('ends with the sum of what passed and failed', () => {
	const report = formatReport(
		[
			{ name: 'lint', seconds: 1.23, passed: 1, failed: 0 },
			{ name: 'journeys', seconds: 12, passed: 40, failed: 2 },
		],
		14.04,
	);
	expect(report.split('\n')).toEqual([
		'✓ lint        1.2 s  1 passed, 0 failed',
		'✗ journeys   12.0 s  40 passed, 2 failed',
		'All of it took 14.0 s.',
		'41 passed, 2 failed',
	]);
});

test('counts a part in which nothing ran as a failure', () => {
	const report = formatReport([{ name: 'unit', seconds: 0, passed: 0, failed: 0 }], 0);
	expect(report).toContain('✗ unit    0.0 s  no test ran');
	expect(report).toMatch(/\n0 passed, 1 failed$/);
});
