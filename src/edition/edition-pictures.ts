import { join } from 'node:path';
import type { ReleasedMedium } from '../catalogue/edition.ts';
import type { Picture } from '../catalogue/medium.ts';
import { findPicture, placePicture } from '../media/picture-cache.ts';
import { projectFolder } from './project-folder.ts';

/** What came of pictures once; it may be deleted at any time. */
export const pictureCache = join(projectFolder, 'node_modules/.cache/vitrin-pictures');

/** By the id of its medium, each picture of an edition, encoded before. */
export function picturesOf(media: readonly ReleasedMedium[], cache: string): Record<string, Picture> {
	return Object.fromEntries(media.map(({ id, file }) => [id, encoded(file, cache)]));
}

/** Puts the files of an edition's pictures where its pages look for them. */
export function placePictures(media: readonly ReleasedMedium[], folder: string): void {
	for (const { file } of media) placePicture(pictureCache, file, encoded(file, pictureCache), folder);
}

function encoded(file: string, cache: string): Picture {
	const picture = findPicture(cache, file);
	if (picture !== undefined) return picture;
	throw new Error('A picture is not encoded. Build with npm run build, which does that first.');
}
