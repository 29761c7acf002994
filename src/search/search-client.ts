import type { SearchNotice } from './engine.ts';
import { createEngine, type Search, type SearchResult } from './engine.ts';
import type { SearchIndex } from './search-index.ts';

export interface ClientAnswer {
	readonly products: readonly number[];
	explain(product: number): Pick<SearchResult, 'why' | 'marks'> | undefined;
	readonly notice?: SearchNotice | undefined;
}

export interface SearchClient {
	warmUp(): void;
	ask(query: string): Promise<ClientAnswer>;
	close(): void;
}

export function openSearch(address: string): SearchClient {
	let ready: Promise<{ search: Search; numbers: Map<string, number> }> | undefined;
	const open = () => {
		ready ??= fetch(address)
			.then((response) => response.json())
			.then((index: SearchIndex) => ({
				search: createEngine(index),
				numbers: new Map(index.products.map(({ id }, number) => [id, number])),
			}));
		return ready;
	};
	return {
		warmUp: () => void open().catch(() => {}),
		async ask(query) {
			const { search, numbers } = await open();
			const { results, notice } = search(query);
			const byNumber = new Map(results.map((result) => [numbers.get(result.id) ?? -1, result]));
			return { products: [...byNumber.keys()], explain: (product) => byNumber.get(product), notice };
		},
		close() {},
	};
}
