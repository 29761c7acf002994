import { type Answerer, startHere } from './answerer.ts';
import { type FromWorker, searchHere, type ToWorker } from './worker-messages.ts';

/*
 * The search in a thread of its own, so that a page never waits for it. A page that can have no such thread imports
 * the same file and runs it itself: the engine is built once, and no reader loads it twice.
 */

let search: Promise<Answerer> | undefined;
let asking = new AbortController();

// The file of a worker is built without exports.
if (!('WorkerGlobalScope' in globalThis)) Object.assign(globalThis, { [searchHere]: startHere });
else
	addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if (data.type === 'open') open(data.address);
		else answer(data.number, data.query);
	});

function open(address: string): void {
	search = startHere(address);
	search.then(
		({ shown }) => say({ type: 'ready', shown }),
		(error) => say({ type: 'failed', reason: String(error) }),
	);
}

async function answer(number: number, query: string): Promise<void> {
	asking.abort();
	asking = new AbortController();
	const { signal } = asking;
	try {
		const found = await (await search)?.ask(query, signal);
		if (found !== undefined) say({ type: 'answer', number, answer: found });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}

function say(message: FromWorker): void {
	postMessage(message);
}
