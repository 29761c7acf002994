import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../edition/project-folder.ts';

/** A change of one file of the source. */
export interface Patch {
	readonly file: string;
	/** Stands in the file once. */
	readonly find: string;
	readonly replace: string;
}

/** A patch that no longer fits the source, so that nothing is proven by it. */
export class PatchError extends Error {
	override readonly name = 'PatchError';
}

/** All that a build reads but the data, which it is told; the packages are linked. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Another project with the same source, but for the patches. */
export function copyProject(folder: string, patches: readonly Patch[] = []): void {
	mkdirSync(folder, { recursive: true });
	for (const part of parts) cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
	linkPackages(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
	for (const patch of patches) apply(patch, folder);
}

/** Each by itself: Vite and Astro keep what they have made in the folder above, and two builds must not share that. */
function linkPackages(from: string, to: string): void {
	mkdirSync(to);
	for (const entry of readdirSync(from))
		if (!entry.startsWith('.')) symlinkSync(join(from, entry), join(to, entry));
}

function apply({ file, find, replace }: Patch, folder: string): void {
	const path = join(folder, file);
	const [before = '', after, ...more] = readFileSync(path, 'utf8').split(find);
	if (after === undefined || more.length > 0)
		throw new PatchError(
			`${file}: “${find}” stands in it ${after === undefined ? 0 : more.length + 1} times, not once.`,
		);
	writeFileSync(path, before + replace + after);
}
