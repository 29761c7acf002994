import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Complaint, complaint } from '../catalogue/complaint.ts';
import type { PictureFile } from '../catalogue/medium.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
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
		const bytes = readFileSync(join(data, file));
		if (sha256(bytes) !== hash) throw new CatalogueError([problemIn(file, complaint('picture-changed'))]);
		try {
			keepPicture(cache, hash, await encodePicture(bytes));
		} catch {
			throw new CatalogueError([problemIn(file, complaint('picture-undecodable'))]);
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
export async function undecodable(bytes: Buffer): Promise<Complaint | undefined> {
	try {
		await decodePicture(bytes);
		return undefined;
	} catch {
		return complaint('picture-undecodable');
	}
}
