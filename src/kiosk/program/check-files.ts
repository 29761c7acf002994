import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotThere, type Problem, readFileList, readKnown, readStaffCode } from './own-files.ts';

/** What of a kiosk folder is not as it was made. */
export async function checkFiles(folder: string): Promise<Problem[]> {
	const list = readFileList(folder);
	const own = [list, readKnown(folder), readStaffCode(folder)].flatMap((read) =>
		'problem' in read ? [read.problem] : [],
	);
	const listed = 'value' in list ? await checkListed(folder, list.value) : [];
	return [...own, ...listed.filter(({ file }) => !own.some((problem) => problem.file === file))];
}

/** One file after another: what is shown meanwhile comes first. */
export async function checkListed(
	folder: string,
	hashes: Readonly<Record<string, string>>,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [file, hash] of Object.entries(hashes)) {
		const what = await problemOf(join(folder, file), hash);
		if (what !== undefined) problems.push({ file, what });
	}
	return problems;
}

async function problemOf(path: string, hash: string): Promise<Problem['what'] | undefined> {
	try {
		return sha256(await readFile(path)) === hash ? undefined : 'damaged';
	} catch (error) {
		return isNotThere(error) ? 'missing' : 'damaged';
	}
}

export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** A disk that fails is noticed within this, in milliseconds. */
const checkedAnewAfter = 60_000;

/** Checks when it is asked, at most once a minute. */
export function createFileCheck(folder: string): () => Promise<Problem[]> {
	let checked: Promise<Problem[]> | undefined;
	let at = 0;
	return () => {
		if (checked === undefined || performance.now() - at > checkedAnewAfter) {
			at = performance.now();
			checked = checkFiles(folder);
		}
		return checked;
	};
}
