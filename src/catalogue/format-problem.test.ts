import { expect, test } from 'vitest';
import { complaint } from './complaint.ts';
import { formatProblem, formatProblems, tellProblem } from './format-problem.ts';

const place = { file: 'products/rifle/az-556.yaml', line: 3, column: 5, field: 'specs.mass' };
const names = Array.from({ length: 100 }, (_, index) => `field-${index}`);

test('says where, what is wrong and what to do, in the language asked for', () => {
	const problem = { ...place, ...complaint('number-bad', { value: 'ten' }) };
	expect(formatProblem(problem)).toBe(
		'products/rifle/az-556.yaml:3:5 › specs.mass\n  “ten” is not a whole number.\n  Write digits only, such as 32.',
	);
	expect(formatProblem(problem, 'ru')).toMatch(
		/^products\/rifle\/az-556\.yaml:3:5 › specs\.mass\n {2}«ten» /,
	);
	expect(formatProblems([problem, problem], 'az').split('\n\n')[2]).toBe('Səhvlər: 2.');
});

test('cuts what is wrong first, and what to do only then', () => {
	const field = 'x'.repeat(250);
	const long = { ...place, field, ...complaint('number-bad', { value: '😀'.repeat(60) }) };
	expect(formatProblem(long).length).toBeLessThanOrEqual(300);
	expect(formatProblem(long).isWellFormed()).toBe(true);
	expect(tellProblem(long).problem).toMatch(/…$/);
	expect(tellProblem(long).fix).toBe('Write digits only, such as 32.');
	const listed = { ...place, ...complaint('field-unknown', { field: 'mas', fields: names }) };
	expect(formatProblem(listed)).toHaveLength(300);
	expect(tellProblem(listed).problem).toBe('“mas” is not a field here.');
	expect(tellProblem(listed).fix).toMatch(/^The fields are field-0, .*…$/);
});
