import { relative } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** A path as somebody in the project's folder would type it, where it lies within. */
export function shownPath(path: string): string {
	const within = relative(projectFolder, path);
	return within.startsWith('..') ? path : within;
}
