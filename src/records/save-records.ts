import {
	closeSync,
	fchmodSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { shorten } from '../catalogue/quote.ts';
import { type LineDiff, lineDiff } from './line-diff.ts';
import { namingFile, unfinishedOf, writerOf } from './write-whole.ts';

/** A file as it was read and as it shall be. */
export interface RecordChange {
	readonly path: string;
	/** Empty for a file that is not there yet. */
	readonly before: string;
	/** undefined takes the file away. */
	readonly after: string | undefined;
}

/** A file that somebody else changed meanwhile: as it was read, and as it is now. */
export interface Conflict extends LineDiff {
	readonly path: string;
}

/** Thrown before anything is written. */
export class ChangedMeanwhile extends Error {
	override readonly name = 'ChangedMeanwhile';
	readonly conflicts: readonly Conflict[];

	constructor(conflicts: readonly Conflict[]) {
		const shown = conflicts.map(({ path, line, ...diff }) =>
			[`${path}:${line} › was changed since it was read.`, ...showDiff({ line, ...diff })].join('\n'),
		);
		super(
			`${shown.join('\n\n')}\n\nNothing was written. Run the command again: it starts from what stands there now.`,
		);
		this.conflicts = conflicts;
	}
}

const mostLines = 3;

/** Both versions of what differs, `−` as it was read and `+` as it is now. */
export function showDiff({ before, after }: LineDiff): string[] {
	const marked = (mark: string, lines: readonly string[]) => [
		...lines.slice(0, mostLines).map((text) => `  ${mark} ${shorten(text)}`),
		...(lines.length > mostLines ? [`  ${mark} …`] : []),
	];
	return [...marked('−', before), ...marked('+', after)];
}

/**
 * Writes changed records, each all or nothing, so that a loss of power leaves the old one or the new one.
 * What an earlier run that was killed left behind is cleaned away.
 * @throws {ChangedMeanwhile} when a file is no longer what was read; nothing is written then.
 */
export function saveRecords(changes: readonly RecordChange[]): void {
	const folders = [...new Set(changes.map(({ path }) => dirname(path)))];
	for (const folder of folders) {
		mkdirSync(folder, { recursive: true });
		cleanUp(folder);
	}
	refuseChanged(changes);
	try {
		for (const { path, after } of changes)
			if (after !== undefined) namingFile(path, () => prepare(path, after));
		// Preparing many files takes a while; this is the last moment to notice a colleague.
		refuseChanged(changes);
		for (const { path, after } of changes)
			namingFile(path, () => {
				if (after === undefined) rmSync(path, { force: true });
				else renameSync(unfinishedOf(path), path);
			});
	} finally {
		for (const { path } of changes) rmSync(unfinishedOf(path), { force: true });
	}
	for (const folder of folders) settle(folder);
}

function refuseChanged(changes: readonly RecordChange[]): void {
	const conflicts = changes.flatMap(({ path, before }) => {
		const now = readNow(path);
		return now.equals(Buffer.from(before)) ? [] : [{ path, ...lineDiff(before, now.toString()) }];
	});
	if (conflicts.length > 0) throw new ChangedMeanwhile(conflicts);
}

function readNow(path: string): Buffer {
	return statSync(path, { throwIfNoEntry: false }) === undefined ? Buffer.alloc(0) : readFileSync(path);
}

/** Writes a file beside its place and waits until the disk has it. */
function prepare(path: string, text: string): void {
	const mode = statSync(path, { throwIfNoEntry: false })?.mode;
	const file = openSync(unfinishedOf(path), 'w');
	try {
		if (mode !== undefined) fchmodSync(file, mode);
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Waits until the disk knows which files a folder holds. Windows does so by itself and cannot be asked. */
function settle(folder: string): void {
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function cleanUp(folder: string): void {
	for (const name of readdirSync(folder)) {
		const writer = writerOf(name);
		if (writer !== undefined && !isRunning(writer)) rmSync(join(folder, name), { force: true });
	}
}

function isRunning(writer: number): boolean {
	try {
		return process.kill(writer, 0);
	} catch (error) {
		// Of somebody else, but there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
