import type { CommandError } from './command-error.ts';
import { shownPath } from './shown-path.ts';
import { refusal } from './words/say.ts';

/** What the file system says of a file. */
export interface FileError extends Error {
	readonly code: string;
	readonly path: string;
	/** Where a file was to be moved. */
	readonly dest?: string;
}

export function isFileError(error: unknown): error is FileError {
	return error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';
}

/** The same for whoever typed the command: open in Excel, no room, no such folder. */
export function refusalOfFile({ code, path, dest = path }: FileError): CommandError {
	const file = shownPath(dest);
	if (code === 'ENOSPC') return refusal('file.noRoom', { file });
	return refusal(['ENOENT', 'EISDIR', 'ENOTDIR'].includes(code) ? 'file.noPlace' : 'file.busy', { file });
}
