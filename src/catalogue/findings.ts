import type { z } from 'zod';
import { type FieldPath, type Finding, quote } from './problem.ts';

const adviceForMissing: Record<string, string> = {
	release: 'Add “release: public”, or delegation, licensed or internal.',
	name: 'Add “name:” and below it “en:” with the English name.',
	en: 'Add “en:” with the English text; it is required.',
	kind: 'Add “kind:” with the name of the folder, such as rifle.',
	source: 'Add “source:” with the id of the source that says so.',
	value: 'Add “value:”, or “state: not-applicable” or “state: on-request”.',
	of: 'Add “of:” and below it what the picture is of, such as “product: khazri”.',
	alt: 'Add “alt:” and below it “en:” with what is seen, in words.',
	rights: 'Add “rights:” and below it “holder:”, “licence:” and “credit:”.',
	approval:
		'Add “approval:” and below it “role:”, “date:” and “file:”; npm run media -- check gives the last.',
	status: 'Add “status:” and below it “value:”, such as produced.',
};

/** A schema's complaints in the words of staff. `data` is what the schema was given. */
export function explain(issues: readonly z.core.$ZodIssue[], data: unknown): Finding[] {
	return issues.flatMap((issue) => explainIssue(issue, data));
}

function explainIssue(issue: z.core.$ZodIssue, data: unknown): Finding[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const found = valueAt(data, path);
	if (issue.code === 'unrecognized_keys')
		return issue.message
			.split('\n\n')
			.map((text, index) => ({ path: [...path, issue.keys[index] ?? ''], ...split(text) }));
	if (issue.code === 'invalid_union') {
		const branch = closestBranch(issue.errors);
		if (branch !== undefined)
			return branch.flatMap((inner) =>
				explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, data),
			);
	}
	if (found === undefined) return [missing(path)];
	if (found === null) return [empty(path)];
	if (issue.message.includes('\n')) return [{ path, ...split(issue.message) }];
	if (issue.code === 'invalid_type') return [wrongShape(path, issue.expected, found)];
	return [
		{
			path,
			problem: `${describe(found)} cannot stand here.`,
			fix: 'See README.md for what this field holds.',
		},
	];
}

function split(text: string): { problem: string; fix: string } {
	const [problem = '', ...fix] = text.split('\n');
	return { problem, fix: fix.join(' ') };
}

/** Of the ways that a value may be written, the one that staff came nearest to. */
function closestBranch(
	branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
	const depth = (issues: readonly z.core.$ZodIssue[]) =>
		Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 1)));
	return [...branches].filter((issues) => issues.length > 0).sort((a, b) => depth(b) - depth(a))[0];
}

function missing(path: FieldPath): Finding {
	const field = String(path.at(-1) ?? 'record');
	return {
		path,
		problem: `${quote(field)} is missing.`,
		fix: adviceForMissing[field] ?? `Add “${field}:” here.`,
	};
}

function empty(path: FieldPath): Finding {
	const field = quote(String(path.at(-1) ?? 'record'));
	return { path, problem: `${field} is empty.`, fix: 'Write a value after the colon, or remove the line.' };
}

const shapes: Record<string, string> = {
	string: 'one text',
	array: 'a list, each line starting with “- ”',
	object: 'fields below it, each “name: value”',
};

function wrongShape(path: FieldPath, expected: string, found: unknown): Finding {
	const field = quote(String(path.at(-1) ?? 'record'));
	return {
		path,
		problem: `${field} is ${describe(found)}, but should be ${shapes[expected] ?? expected}.`,
		fix: 'Change how it is written; README.md shows an example.',
	};
}

function describe(value: unknown): string {
	if (typeof value === 'string') return quote(value);
	return Array.isArray(value) ? 'a list' : 'a group of fields';
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
