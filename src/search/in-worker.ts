import type { PlainAnswer, ShownTexts } from './answer.ts';
import type { Answerer } from './answerer.ts';
import { startOwnWorker } from './own-worker.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The search of an index in a thread of its own. @throws where there can be none, or the index does not come */
export async function startInWorker(address: string): Promise<Answerer> {
	const worker = startOwnWorker();
	const say = (message: ToWorker) => worker.postMessage(message);
	let waiting: { readonly number: number; readonly answer: (found: PlainAnswer) => void } | undefined;
	let asked = 0;
	try {
		// The worker's own address is no base for that of the index.
		say({ type: 'open', address: new URL(address, document.baseURI).href });
		const shown = await readinessOf(worker);
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'answer' && data.number === waiting?.number) waiting.answer(data.answer);
		};
		return { shown, ask, close: () => worker.terminate() };
	} catch (error) {
		worker.terminate();
		throw error;
	}

	function ask(query: string, signal: AbortSignal): Promise<PlainAnswer> {
		return new Promise((resolve, reject) => {
			signal.throwIfAborted();
			signal.addEventListener('abort', () => reject(signal.reason), { once: true });
			asked++;
			waiting = { number: asked, answer: resolve };
			say({ type: 'ask', number: asked, query });
		});
	}
}

function readinessOf(worker: Worker): Promise<ShownTexts> {
	return new Promise((resolve, reject) => {
		worker.onerror = () => reject(new Error('The worker of the search does not start.'));
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'ready') resolve(data.shown);
			else if (data.type === 'failed') reject(new Error(data.reason));
		};
	});
}
