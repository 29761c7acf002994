import { depth } from './oracle.ts';
import type { TypedQuery } from './queries/draw-queries.ts';
import type { SearchEngine } from './search-engine.ts';

export interface Rating {
	/** The best ten. */
	readonly found: readonly string[];
	/** 1/rank of the first right product among them, or 0; for junk 1 when nothing was found. */
	readonly reciprocalRank: number;
	/** The share of the right products, or of ten, that is among them; the same as above for junk. */
	readonly recall: number;
	/** Whether a product in another calibre than was asked for comes first. */
	readonly isWrongCalibre: boolean;
}

/** How an engine answered one question. */
export interface Answer extends Rating {
	readonly query: TypedQuery;
	readonly milliseconds: number;
}

/**
 * Asks one question after another on this thread; the clock runs only while the engine works. On a busy machine
 * another program has a share of that time, so a short round is asked again and the least time counts.
 */
export function answerAll(engine: SearchEngine, queries: readonly TypedQuery[]): Answer[] {
	for (const { text } of queries.slice(0, warmUp)) engine.search(text);
	let answers = queries.map((query) => ask(engine, query));
	for (let round = 1; round < rounds && totalOf(answers) < shortRound; round++)
		answers = answers.map((answer) => {
			const { milliseconds } = ask(engine, answer.query);
			return { ...answer, milliseconds: Math.min(milliseconds, answer.milliseconds) };
		});
	return answers;
}

const warmUp = 10;
const rounds = 3;
/** In milliseconds. */
const shortRound = 1500;

function ask(engine: SearchEngine, query: TypedQuery): Answer {
	const began = performance.now();
	const results = engine.search(query.text);
	const milliseconds = performance.now() - began;
	return { query, milliseconds, ...rate(query, results) };
}

function totalOf(answers: readonly Answer[]): number {
	return answers.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

export function rate(
	{ right, inOtherCalibre }: Pick<TypedQuery, 'right' | 'inOtherCalibre'>,
	results: readonly string[],
): Rating {
	const found = results.slice(0, depth);
	const isWrongCalibre = inOtherCalibre?.has(found[0] ?? '') ?? false;
	if (right.size === 0) {
		const isEmpty = results.length === 0 ? 1 : 0;
		return { found, reciprocalRank: isEmpty, recall: isEmpty, isWrongCalibre };
	}
	const place = found.findIndex((id) => right.has(id));
	const hits = found.filter((id) => right.has(id)).length;
	return {
		found,
		reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
		recall: hits / Math.min(depth, right.size),
		isWrongCalibre,
	};
}
