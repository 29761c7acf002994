import type { MadeUpCatalogue } from './catalogue.ts';
import type { MeasuredSize } from './measure.ts';
import type { Answer } from './score.ts';

/** Our answers that fall farthest short of what an oracle reaches, and what came first instead. */
export function worstOf({ engines: [ours], catalogues }: MeasuredSize, count: number): string[] {
	return (ours?.answers ?? [])
		.filter(({ reciprocalRank }) => reciprocalRank < 1)
		.sort((a, b) => shortfallOf(b) - shortfallOf(a))
		.slice(0, count)
		.map((answer) => sayAnswer(answer, sayerOf(catalogues.find(({ seed }) => seed === answer.query.seed))));
}

function shortfallOf({ query, reciprocalRank }: Answer): number {
	return query.ceiling - reciprocalRank;
}

function sayAnswer(
	{ query, found, reciprocalRank }: Answer,
	say: (id: string | undefined) => string,
): string {
	const { type, text, right, ceiling, seed } = query;
	const place =
		right.size === 0
			? 'found'
			: reciprocalRank === 0
				? 'not in ten'
				: `rank ${Math.round(1 / reciprocalRank)}`;
	const [expected] = right;
	const more = right.size > 1 ? ` (or ${right.size - 1} more)` : '';
	return [
		`\n${type} “${text}”: ${place}; ceiling ${ceiling.toFixed(2)}, seed ${seed}`,
		`  came first: ${say(found[0])}`,
		`  expected:   ${say(expected)}${more}`,
	].join('\n');
}

function sayerOf(catalogue: MadeUpCatalogue | undefined): (id: string | undefined) => string {
	const byId = new Map(catalogue?.products.map((product) => [product.id, product]));
	return (id) => {
		const product = byId.get(id ?? '');
		if (product === undefined) return 'nothing';
		const { released, designation, calibre } = product;
		const { en, az, ru } = released.name;
		return [en, az, ru, designation, calibre?.name].filter((part) => part !== undefined).join(' | ');
	};
}
