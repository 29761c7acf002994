import type { KnownTyped } from './stock.ts';
import { type Token, tokensIn } from './tokens.ts';

/** The parts of a query, each once. */
export function tokensAskedIn(query: string, typed: KnownTyped): Token[] {
	const tokens = tokensIn(query).map((token, place, all) =>
		token.type === 'figure' &&
		[all[place - 1], all[place + 1]].some((other) => saysCalibre(other, query, typed))
			? { ...token, isCalibre: true }
			: token,
	);
	const seen = new Set<string>();
	return tokens.filter((token) => {
		const key = keyOf(token);
		return !seen.has(key) && seen.add(key);
	});
}

/** The same for tokens that find the same. */
export function keyOf(token: Token): string {
	switch (token.type) {
		case 'word':
			return `${token.folded} ${token.script}`;
		case 'figure':
			return `${token.text} ${token.isInMillimetres} ${token.isCalibre}`;
		case 'calibre':
			return `${token.bore}x${token.length}${token.suffix}`;
		default:
			return token satisfies never;
	}
}

function saysCalibre(token: Token | undefined, query: string, { calibre }: KnownTyped): boolean {
	return token?.type === 'word' && calibre.has(query.slice(token.start, token.end).toLowerCase());
}

/** Without the words that only join the others, unless there are no others. */
export function meaningful(
	tokens: readonly Token[],
	query: string,
	{ joining }: KnownTyped,
): readonly Token[] {
	const kept = tokens.filter(({ start, end }) => !joining.has(query.slice(start, end).toLowerCase()));
	return kept.length > 0 ? kept : tokens;
}
