import type { MadeUpCatalogue } from './catalogue.ts';
import type { Answer } from './score.ts';

/** The questions that were answered worst against what an oracle reaches, and what came first instead. */
export function worstOf(answers: readonly Answer[], { products }: MadeUpCatalogue, count: number): string[] {
	const byId = new Map(products.map((product) => [product.id, product]));
	const say = (id: string | undefined) => {
		const product = byId.get(id ?? '');
		if (product === undefined) return 'nothing';
		const { released, designation, calibre } = product;
		const names = [released.name.en, released.name.az, released.name.ru];
		return [...names, designation, calibre?.name].filter((part) => part !== undefined).join(' | ');
	};
	return [...answers]
		.filter(({ reciprocalRank }) => reciprocalRank < 1)
		.sort((a, b) => missed(b) - missed(a))
		.slice(0, count)
		.map(({ query, found, reciprocalRank }) => {
			const rank = reciprocalRank === 0 ? 'not in ten' : `rank ${Math.round(1 / reciprocalRank)}`;
			const [right] = query.right;
			const others = query.right.size > 1 ? ` (and ${query.right.size - 1} more)` : '';
			return [
				`${query.type}  “${query.text}”  ${query.right.size === 0 ? 'found' : rank}, ceiling ${query.ceiling.toFixed(2)}`,
				`  came first: ${say(found[0])}`,
				`  expected:   ${say(right)}${others}`,
			].join('\n');
		});
}

function missed({ query, reciprocalRank }: Answer): number {
	return query.ceiling - reciprocalRank;
}
