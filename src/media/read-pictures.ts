import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint } from '../catalogue/complaint.ts';
import type { PictureFile } from '../catalogue/medium.ts';
import type { Problem } from '../catalogue/problem.ts';
import { sha256 } from './hash.ts';
import { inspectFile } from './inspect-picture.ts';

export interface ReadPictures {
	readonly pictures: readonly PictureFile[];
	readonly problems: readonly Problem[];
}

/** Looks at each picture of a data folder as bytes; nothing is decoded yet. */
export function readPictures(
	folder: string,
	found: readonly { readonly id: string; readonly file: string }[],
): ReadPictures {
	const read = found.map(({ id, file }) => {
		const bytes = readFileSync(join(folder, file));
		const { flaws } = inspectFile(bytes, file);
		return {
			picture: { id, file, hash: sha256(bytes) },
			problems: flaws.map((flaw) => problemIn(file, flaw)),
		};
	});
	return {
		pictures: read.map(({ picture }) => picture),
		problems: read.flatMap(({ problems }) => problems),
	};
}

export function problemIn(file: string, said: Complaint): Problem {
	return { file, line: 1, column: 1, field: '', ...said };
}
