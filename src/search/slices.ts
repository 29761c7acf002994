import type { Steps } from './steps.ts';

interface Options {
	/** Ends the work between two slices. */
	readonly signal?: AbortSignal;
	readonly now?: () => number;
	readonly pause?: () => Promise<void>;
}

/** How long a page may be kept from its reader, in milliseconds. */
const sliceLength = 8;

/** Does the work in short slices, letting everything else have its turn between them. @throws AbortError */
export async function runInSlices<Result>(
	steps: Steps<Result>,
	{ signal, now = () => performance.now(), pause = nextTurn }: Options = {},
): Promise<Result> {
	let began = now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (now() - began < sliceLength / 2) continue;
		await pause();
		signal?.throwIfAborted();
		began = now();
	}
}

/** A message comes at once, where a timer would be held back. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
