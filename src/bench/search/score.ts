import { depth } from './oracle.ts';
import type { TypedQuery } from './queries/draw-queries.ts';
import type { SearchEngine } from './search-engine.ts';

/** How an engine answered one question. */
export interface Answer {
	readonly query: TypedQuery;
	/** The best ten. */
	readonly found: readonly string[];
	/** 1/rank of the first right product among them, or 0; for junk 1 when nothing was found. */
	readonly reciprocalRank: number;
	/** The share of the right products, or of ten, that is among them; the same as above for junk. */
	readonly recall: number;
	readonly milliseconds: number;
}

/** Asks one after another on this thread; the clock runs while the engine works and nothing else does. */
export function answerAll(engine: SearchEngine, queries: readonly TypedQuery[]): Answer[] {
	for (const { text } of queries.slice(0, 20)) engine.search(text);
	return queries.map((query) => {
		const began = performance.now();
		const results = engine.search(query.text);
		const milliseconds = performance.now() - began;
		return { query, milliseconds, ...rate(query, results) };
	});
}

export function rate(
	{ right }: Pick<TypedQuery, 'right'>,
	results: readonly string[],
): Pick<Answer, 'found' | 'reciprocalRank' | 'recall'> {
	const found = results.slice(0, depth);
	if (right.size === 0) {
		const isEmpty = results.length === 0 ? 1 : 0;
		return { found, reciprocalRank: isEmpty, recall: isEmpty };
	}
	const place = found.findIndex((id) => right.has(id));
	const hits = found.filter((id) => right.has(id)).length;
	return {
		found,
		reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
		recall: hits / Math.min(depth, right.size),
	};
}

export function meanOf(values: readonly number[]): number {
	return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
