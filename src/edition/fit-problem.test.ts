import { expect, test } from 'vitest';
import { formatProblem } from '../catalogue/problem.ts';
import { fitProblem } from './fit-problem.ts';

const problem = {
	file: 'products/rifle/az-556.yaml',
	line: 3,
	column: 5,
	field: 'specs.mass',
	problem: 'No.',
	fix: 'Yes.',
};

test('leaves a short message alone', () => {
	expect(fitProblem(problem)).toEqual(problem);
});

test('cuts what is wrong first, and what to do only then', () => {
	const fitted = fitProblem({ ...problem, problem: 'x'.repeat(400), fix: 'Write it anew.' });
	expect(formatProblem(fitted)).toHaveLength(300);
	expect(fitted.problem).toMatch(/x…$/);
	expect(fitted.fix).toBe('Write it anew.');
	const both = fitProblem({ ...problem, problem: '😀'.repeat(400), fix: 'y'.repeat(400) });
	expect(formatProblem(both).length).toBeLessThanOrEqual(300);
	expect(formatProblem(both).isWellFormed()).toBe(true);
});
