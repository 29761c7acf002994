import type { TypedWords } from './typed-words.ts';

/** What the same keys would have written with another layout: `cyfqgth` → `снайпер`, `قهبمث` → `rifle`. */
export function otherLayouts(
	query: string,
	{ latin: keys, layouts }: Pick<TypedWords, 'latin' | 'layouts'>,
): string[] {
	if (!hasLetters.test(query)) return [];
	const latin = [...keys];
	const typed = query.toLowerCase();
	const others = layouts.flatMap((layout) => [rewrite(typed, latin, layout), rewrite(typed, layout, latin)]);
	return [...new Set(others)].filter((other) => other !== typed);
}

/** Fewer letters mean something with every layout. */
const hasLetters = /(?:\p{L}.*){3}/u;

function rewrite(typed: string, from: readonly string[], to: readonly string[]): string {
	let rewritten = '';
	for (let at = 0; at < typed.length; ) {
		const pair = typed.slice(at, at + 2);
		const key = from.includes(pair) ? pair : typed.charAt(at);
		rewritten += to[from.indexOf(key)] ?? key;
		at += key.length;
	}
	return rewritten;
}
