import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { CommandError } from '../edition/command-error.ts';
import { folderBeside, replaceFolder } from '../edition/edition-folder.ts';
import { bundleIsland } from './bundle-islands.ts';
import { HandOutError } from './hand-out-error.ts';
import { type HandOutFile, handOutFiles, type Site } from './hand-out-files.ts';
import { stickProblems } from './stick-names.ts';

export interface MadeHandOut {
	/** Absolute. */
	readonly folder: string;
	readonly files: number;
	readonly bytes: number;
	readonly seconds: number;
}

/**
 * Writes the hand-out of a built edition, all of it or nothing.
 * @param inspect looks at what was made before it takes the place of what was there; what it throws keeps the former
 * @throws {CommandError} when it cannot be made, or would not survive a stick
 */
export async function makeHandOut(
	built: string,
	folder: string,
	inspect?: (folder: string) => void,
): Promise<MadeHandOut> {
	const began = performance.now();
	checkFolder(folder);
	const files = await filesOf(siteIn(built));
	const sized = files.map(({ path, content }) => ({ path, size: Buffer.byteLength(content) }));
	const problems = stickProblems(sized);
	if (problems.length > 0)
		throw new CommandError(problems.join('\n'), 'Give what is named so another id, and build it again.');
	const beside = folderBeside(folder);
	try {
		for (const { path, content } of files) {
			mkdirSync(dirname(join(beside, path)), { recursive: true });
			writeFileSync(join(beside, path), content);
		}
		inspect?.(beside);
		replaceFolder(beside, folder);
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
	const bytes = sized.reduce((sum, { size }) => sum + size, 0);
	return { folder, files: files.length, bytes, seconds: (performance.now() - began) / 1000 };
}

async function filesOf(site: Site): Promise<HandOutFile[]> {
	try {
		return await handOutFiles(site, bundleIsland);
	} catch (error) {
		if (!(error instanceof HandOutError)) throw error;
		throw new CommandError(error.message, 'No hand-out was made; one from before is as it was.');
	}
}

function siteIn(folder: string): Site {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.sort();
	return { files, read: (file) => readFileSync(join(folder, file)) };
}

/** It is replaced as a whole, so it may only be one that was made here. */
function checkFolder(folder: string): void {
	if (!existsSync(folder) || readdirSync(folder).length === 0) return;
	if (existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'catalogue'))) return;
	throw new CommandError(`${folder} holds something else than a hand-out.`, 'Give --out a new folder.');
}
