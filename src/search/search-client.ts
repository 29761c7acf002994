import { type PlacesOf, readAnswer, type SearchAnswer } from './answer.ts';
import type { Answerer } from './answerer.ts';
import { startInWorker } from './in-worker.ts';
import { importOwnWorker } from './own-worker.ts';

export interface SearchClient {
	/** Gets ready in the background, before there is a question. */
	warmUp(): void;
	/**
	 * Answers a question, and ends the one before it if that is not answered yet.
	 * @throws AbortError when a newer question or the end came first, any other error when the search cannot start
	 */
	ask(query: string): Promise<SearchAnswer>;
	close(): void;
}

/** The search of the index at an address. Nothing is fetched before it is warmed up or asked. */
export function openSearch(indexAddress: string, placesOf: PlacesOf): SearchClient {
	let starting: Promise<Answerer> | undefined;
	let asking = new AbortController();

	return {
		warmUp() {
			if (starting !== undefined) return;
			const { signal } = asking;
			start()
				.then((search) => search.ask(rehearsal(search), signal))
				// What is wrong is told to whoever asks.
				.catch(() => {});
		},
		async ask(query) {
			asking.abort();
			asking = new AbortController();
			const { signal } = asking;
			const search = await start();
			signal.throwIfAborted();
			return readAnswer(await search.ask(query, signal), search.shown, placesOf);
		},
		close() {
			asking.abort();
			starting?.then((search) => search.close()).catch(() => {});
			starting = undefined;
		},
	};

	function start(): Promise<Answerer> {
		starting ??= startSearch(indexAddress).catch((error) => {
			// So that the next question tries again.
			starting = undefined;
			throw error;
		});
		return starting;
	}
}

/** Makes what is only made for the first question that needs it: what a word that is nearly known may mean. */
function rehearsal({ shown: { names } }: Answerer): string {
	return `${names[0]?.slice(0, 8)}zq`;
}

/** In a thread of its own, or here where there can be none. */
async function startSearch(address: string): Promise<Answerer> {
	try {
		return await startInWorker(address);
	} catch {
		const startHere = await importOwnWorker();
		return startHere(address);
	}
}
