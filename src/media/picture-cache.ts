import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, parse } from 'node:path';
import type { Picture, PictureSize } from '../catalogue/medium.ts';
import type { EncodedPicture } from './encode-picture.ts';
import { encodingSettings } from './encoding-settings.ts';
import { nameHashOf, sha256 } from './hash.ts';

/*
 * Encoding takes seconds, so what came of a file is kept, by the hash of the file and of all settings. What is kept says
 * nothing of who may see it: it is asked for the pictures of an edition, and for no others.
 */

const index = 'sizes.json';

/** What came of the file with that SHA-256; undefined when it is not kept whole. */
export function findPicture(cache: string, file: string): Picture | undefined {
	const folder = folderOf(cache, file);
	if (!existsSync(join(folder, index))) return undefined;
	try {
		const picture: unknown = JSON.parse(readFileSync(join(folder, index), 'utf8'));
		return isPicture(picture) && namesIn(picture).every((name) => isWhole(folder, name))
			? picture
			: undefined;
	} catch {
		return undefined;
	}
}

/** Copies the files of a picture that is kept into a folder. */
export function placePicture(cache: string, file: string, picture: Picture, to: string): void {
	for (const name of namesIn(picture)) copyFileSync(join(folderOf(cache, file), name), join(to, name));
}

/** Keeps what came of a file, all of it or nothing: another build may do the same at the same time. */
export function keepPicture(cache: string, file: string, { picture, files }: EncodedPicture): void {
	const folder = folderOf(cache, file);
	const unfinished = `${folder}.${process.pid}.writing`;
	mkdirSync(unfinished, { recursive: true });
	try {
		for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
		writeFileSync(join(unfinished, index), JSON.stringify(picture));
		rmSync(folder, { recursive: true, force: true });
		renameSync(unfinished, folder);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

function namesIn(picture: readonly PictureSize[]): string[] {
	return picture.flatMap(({ avif, webp, jpeg }) => [avif, webp, jpeg]);
}

function folderOf(cache: string, file: string): string {
	return join(cache, sha256(JSON.stringify([file, encodingSettings])).slice(0, 32));
}

function isWhole(folder: string, name: string): boolean {
	return nameHashOf(readFileSync(join(folder, name))) === parse(name).name;
}

function isPicture(value: unknown): value is Picture {
	return Array.isArray(value) && value.length > 0 && value.every(isSize);
}

function isSize(value: unknown): value is PictureSize {
	if (typeof value !== 'object' || value === null) return false;
	const { width, height, avif, webp, jpeg } = value as Partial<Record<keyof PictureSize, unknown>>;
	const names = [avif, webp, jpeg];
	return (
		Number.isInteger(width) &&
		Number.isInteger(height) &&
		names.every((name) => typeof name === 'string' && /^[0-9a-f]{16}\.(?:avif|webp|jpg)$/.test(name))
	);
}
