import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPath } from '../catalogue/catalogue.ts';
import { type Complaint, complaint } from '../catalogue/complaint.ts';
import type { Problem } from '../catalogue/problem.ts';
import type { Position, RawRecord } from '../catalogue/record.ts';
import { createPositions } from './line-positions.ts';
import { readYaml } from './read-yaml.ts';
import { type FoundPicture, findRecordFiles, type RecordFile, recordFileOf } from './record-files.ts';

export interface ReadRecords {
	readonly records: readonly RawRecord[];
	/** Files that are there but of which nothing could be made. */
	readonly unread: readonly RecordFile[];
	/** The files beside media, not yet looked into. */
	readonly pictures: readonly FoundPicture[];
	readonly problems: readonly Problem[];
}

const largest = 256 * 1024;

/** Texts that are not written yet, by file within the data folder; undefined for a file that is to go. */
export type Drafts = ReadonlyMap<string, string | undefined>;

/**
 * Reads every record of a data folder. Whatever is wrong is a problem in the answer; nothing in the data throws.
 * @param drafts Read in the place of what the folder holds.
 */
export function readRecords(folder: string, drafts: Drafts = new Map()): ReadRecords {
	const { files: found, pictures, problems: misplaced } = findRecordFiles(folder);
	const files = withDrafts(found, drafts);
	const records: RawRecord[] = [];
	const unread: RecordFile[] = [];
	const problems = [...misplaced];
	for (const file of files) {
		const read = readRecord(folder, file, drafts.get(file.file));
		problems.push(...read.problems);
		if (read.record === undefined) unread.push(file);
		else records.push(read.record);
	}
	return { records, unread, pictures, problems };
}

interface ReadRecord {
	record?: RawRecord;
	problems: Problem[];
}

/** In the order in which they will be found once the drafts are written. */
function withDrafts(found: readonly RecordFile[], drafts: Drafts): RecordFile[] {
	const isThere = new Set(found.map(({ file }) => file));
	const added = [...drafts.keys()].filter((file) => !isThere.has(file)).map(recordFileOf);
	const files = [...found, ...added.filter((file) => file !== undefined)];
	return files.filter(({ file }) => !drafts.has(file) || drafts.get(file) !== undefined);
}

function readRecord(folder: string, file: RecordFile, draft: string | undefined): ReadRecord {
	const text = draft ?? readText(join(folder, file.file));
	if (typeof text !== 'string') return { problems: [problemAt(file, text)] };
	const { data, flaws, fieldAt, offsetOf } = readYaml(text);
	const positionOf = createPositions(text);
	const problems = flaws.map(({ offset, ...said }) =>
		problemAt(file, said, { ...positionOf(offset), field: formatPath(fieldAt(offset)) }),
	);
	if (data === undefined || data === null)
		return { problems: problems.length > 0 ? problems : [problemAt(file, complaint('file-empty'))] };
	return { record: { ...file, data, locate: (path) => positionOf(offsetOf(path)) }, problems };
}

const start = { line: 1, column: 1, field: '' };

function problemAt(
	{ file }: RecordFile,
	said: Complaint,
	place: Position & { field: string } = start,
): Problem {
	return { file, ...place, ...said };
}

/** The text of a file, or what is wrong with it as a whole. */
function readText(path: string): string | Complaint {
	const { size } = lstatSync(path);
	if (size > largest) return complaint('file-large', { size: Math.ceil(size / 1024), most: largest / 1024 });
	const bytes = readFileSync(path);
	if (bytes.subarray(0, 3).equals(byteOrderMark)) return complaint('file-byte-order-mark');
	try {
		return decoder.decode(bytes);
	} catch {
		return complaint('file-encoding');
	}
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
