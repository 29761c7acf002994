import type { z } from 'zod';
import { type Complaint, complaint } from './complaint.ts';
import type { FieldPath, Finding } from './problem.ts';
import { complaintsIn } from './texts.ts';

/** Fields whose absence has a sentence of its own. */
const missed = [
	'release',
	'name',
	'en',
	'kind',
	'source',
	'value',
	'of',
	'alt',
	'rights',
	'approval',
	'status',
] as const;

/** A schema's complaints. `data` is what the schema was given. */
export function explain(issues: readonly z.core.$ZodIssue[], data: unknown): Finding[] {
	return issues.flatMap((issue) => explainIssue(issue, data));
}

function explainIssue(issue: z.core.$ZodIssue, data: unknown): Finding[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const found = valueAt(data, path);
	const complaints = complaintsIn(issue.message);
	if (issue.code === 'unrecognized_keys')
		return complaints.map((said, index) => ({ path: [...path, issue.keys[index] ?? ''], ...said }));
	if (issue.code === 'invalid_union') {
		const branch = closestBranch(issue.errors);
		if (branch !== undefined)
			return branch.flatMap((inner) =>
				explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, data),
			);
	}
	const field = String(path.at(-1) ?? 'record');
	if (found === undefined) return [{ path, ...missing(field) }];
	if (found === null) return [{ path, ...complaint('empty', { field }) }];
	if (complaints.length > 0) return complaints.map((said) => ({ path, ...said }));
	return [
		{
			path,
			...(issue.code === 'invalid_type' ? wrongShape(field, issue.expected, found) : misplaced(found)),
		},
	];
}

/** Of the ways that a value may be written, the one that staff came nearest to. */
function closestBranch(
	branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
	const depth = (issues: readonly z.core.$ZodIssue[]) =>
		Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 1)));
	return [...branches].filter((issues) => issues.length > 0).sort((a, b) => depth(b) - depth(a))[0];
}

function missing(field: string): Complaint {
	const known = missed.find((name) => name === field);
	return known === undefined ? complaint('missing', { field }) : complaint(`missing-${known}`);
}

const shapes = { string: 'name.text', array: 'name.list', object: 'name.group' } as const;

function wrongShape(field: string, expected: string, found: unknown): Complaint {
	const name = Object.entries(shapes).find(([type]) => type === expected)?.[1];
	const shape = name === undefined ? expected : { name };
	return typeof found === 'string'
		? complaint('shape-value', { field, value: found, shape })
		: complaint('shape', { field, found: nameOf(found), shape });
}

function misplaced(found: unknown): Complaint {
	return typeof found === 'string'
		? complaint('value-misplaced', { value: found })
		: complaint('group-misplaced', { found: nameOf(found) });
}

function nameOf(found: unknown) {
	return { name: Array.isArray(found) ? 'name.a-list' : 'name.a-group' } as const;
}

function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? Reflect.get(value, key)
				: undefined,
		data,
	);
}
