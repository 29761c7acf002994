import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFile } from '../catalogue/medium.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import type { PictureFlaw } from './container.ts';
import { decodePicture, encodePicture } from './encode-picture.ts';
import { sha256 } from './hash.ts';
import { findPicture, keepPicture } from './picture-cache.ts';
import { problemIn } from './read-pictures.ts';

/** Where a data folder lies, and where what comes of its pictures is kept. */
export interface PicturePlaces {
	readonly data: string;
	readonly cache: string;
}

/**
 * Encodes pictures that are not yet, one after the other: each takes the memory of all its pixels.
 * @throws {CatalogueError} for one that cannot be decoded, or that is another file by now.
 */
export async function preparePictures(
	{ data, cache }: PicturePlaces,
	pictures: readonly PictureFile[],
): Promise<void> {
	for (const { file, hash } of pictures) {
		if (findPicture(cache, hash) !== undefined) continue;
		try {
			keepPicture(cache, hash, await encodePicture(read(join(data, file), hash)));
		} catch (error) {
			throw new CatalogueError([problemIn(file, flawOf(error))]);
		}
	}
}

/** What cannot be decoded, although it looks like a picture; one that was encoded before is passed over. */
export async function findUndecodable(
	{ data, cache }: PicturePlaces,
	pictures: readonly PictureFile[],
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { file, hash } of pictures) {
		if (findPicture(cache, hash) !== undefined) continue;
		const flaw = await undecodable(readFileSync(join(data, file)));
		if (flaw !== undefined) problems.push(problemIn(file, flaw));
	}
	return problems;
}

/** Why a picture cannot be decoded; undefined when it can. */
export async function undecodable(bytes: Buffer): Promise<PictureFlaw | undefined> {
	try {
		await decodePicture(bytes);
		return undefined;
	} catch (error) {
		return flawOf(error);
	}
}

function read(path: string, hash: string): Buffer {
	const bytes = readFileSync(path);
	if (sha256(bytes) === hash) return bytes;
	throw new Error('The file has changed since it was checked');
}

function flawOf(error: unknown): PictureFlaw {
	const words = error instanceof Error ? error.message.split('\n')[0] : String(error);
	return {
		problem: `The picture cannot be decoded to its end: ${words?.replace(/\.$/, '')}.`,
		fix: 'Copy it again from where it came, or save it again as a JPEG.',
	};
}
