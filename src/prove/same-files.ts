import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../proof/search-files.ts';

export interface Comparison {
	readonly files: number;
	readonly bytes: number;
	readonly faults: readonly string[];
}

/** Holds two folders against each other: names, and the SHA-256 of every file. */
export function compareFolders(one: string, other: string): Comparison {
	const [first, second] = [hashesIn(one), hashesIn(other)];
	const names = [...new Set([...first.keys(), ...second.keys()])].sort();
	let bytes = 0;
	const faults = names.flatMap((file) => {
		const [a, b] = [first.get(file), second.get(file)];
		bytes += a?.size ?? 0;
		if (a === undefined) return [`${file}: is only in the second`];
		if (b === undefined) return [`${file}: is only in the first`];
		return a.hash === b.hash ? [] : [`${file}: ${differenceOf(join(one, file), join(other, file))}`];
	});
	return { files: names.length, bytes, faults };
}

function hashesIn(folder: string): Map<string, { hash: string; size: number }> {
	return new Map(
		filesIn(folder).map((file) => {
			const content = readFileSync(join(folder, file));
			return [file, { hash: createHash('sha256').update(content).digest('hex'), size: content.length }];
		}),
	);
}

function differenceOf(one: string, other: string): string {
	const [a, b] = [readFileSync(one), readFileSync(other)];
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const around = (bytes: Buffer) =>
		bytes
			.subarray(Math.max(0, at - 30), at + 40)
			.toString()
			.replace(/\s+/g, ' ');
	return `differs at byte ${at}: …${around(a)}… and …${around(b)}…`;
}
