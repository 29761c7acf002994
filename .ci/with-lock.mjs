import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const beat = 1_000;
/** Ten beats missed: whoever held the lock is gone. */
const stale = 10 * beat;

/** Runs one at a time on this folder, across processes; the lock of a process that died is taken over. */
export async function withLock(folder, work) {
	while (!take(folder)) {
		takeAwayStale(folder);
		await setTimeout(100);
	}
	const timer = setInterval(() => touch(folder), beat);
	try {
		await work();
	} finally {
		clearInterval(timer);
		rmSync(folder, { recursive: true, force: true });
	}
}

function take(folder) {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
		return false;
	}
}

function touch(folder) {
	try {
		utimesSync(folder, new Date(), new Date());
	} catch (error) {
		if (error.code !== 'ENOENT') throw error;
	}
}

function takeAwayStale(folder) {
	try {
		if (Date.now() - statSync(folder).mtimeMs < stale) return;
		// Only one of several waiting processes can rename it.
		const aside = `${folder}-${process.pid}`;
		renameSync(folder, aside);
		rmSync(aside, { recursive: true, force: true });
	} catch (error) {
		if (error.code !== 'ENOENT') throw error;
	}
}
