import { loadJson } from '../ui/load-json.ts';
import type { PlainAnswer, ShownTexts } from './answer.ts';
import { prepareEngine } from './engine.ts';
import type { PackedIndex } from './packed-index.ts';
import { runInSlices } from './slices.ts';

/** A search that is ready, wherever it runs. */
export interface Answerer {
	readonly shown: ShownTexts;
	/** @throws AbortError as soon as the signal says so */
	ask(query: string, signal: AbortSignal): Promise<PlainAnswer>;
	close(): void;
}

/** The search of an index, run where this is called, in slices. */
export async function startHere(address: string): Promise<Answerer> {
	const engine = await runInSlices(prepareEngine(await loadJson<PackedIndex>(address)));
	return {
		shown: engine.texts,
		ask: (query, signal) => runInSlices(engine.ask(query), { signal }),
		close() {},
	};
}
