import { startHere } from '../../search/answerer.ts';

/** Stands for src/search/own-worker.ts: a page opened from a file starts no worker, and searches by itself. */
export function startOwnWorker(): Worker {
	throw new Error('A page opened from a file starts no worker.');
}

/** The search, which is a part of the page's one script. */
export async function importOwnWorker(): Promise<typeof startHere> {
	return startHere;
}
