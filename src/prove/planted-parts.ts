import type { Catalogue } from '../catalogue/catalogue.ts';
import { englishHashOf } from '../catalogue/english-hash.ts';
import { kindOf } from '../catalogue/kinds.ts';
import type { Product } from '../catalogue/product.ts';
import type { RawValue } from '../catalogue/record.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import type { QuantitySpec } from '../catalogue/spec.ts';
import { fromSi } from '../catalogue/units.ts';
import type { Invention } from './invented.ts';
import type { Ids } from './planted-records.ts';

/** A field of a record that is there; one that is a list is added to. */
export interface Edit {
	readonly file: string;
	readonly path: readonly string[];
	readonly value: RawValue;
}

/** Statements above the level, and open ones that name what is above it, each in a public product of its own. */
export function editsOfProducts(
	catalogue: Catalogue,
	ids: Ids,
	level: ReleaseLevel,
	words: Invention,
): Edit[] {
	const isTaken = new Set<string>();
	const inProduct = (
		what: string,
		path: readonly string[],
		value: RawValue,
		isFit: (product: Product) => boolean,
	) => {
		const fit = [...catalogue.products.values()].filter(
			(product) => isOpen(product) && !isTaken.has(product.id) && isFit(product),
		);
		const product = words.pick(fit, what);
		isTaken.add(product.id);
		return { file: `products/${product.kind}/${product.id}`, path, value };
	};
	const evidence = () => ({ source: ids.source, condition: { en: words.latin() } });
	const host = words.pick(
		[...catalogue.products.values()].filter((product) => roomFor(product) !== undefined),
		'a figure',
	);
	isTaken.add(host.id);
	const other = words.pick(
		[...catalogue.products.values()].filter((product) => isOpen(product) && product.relations.length === 0),
		'the end of a relation',
	);
	return [
		{
			file: `products/${host.kind}/${host.id}`,
			path: ['specs', roomFor(host)?.id ?? ''],
			value: {
				value: `${words.figure()} ${roomFor(host)?.display}`,
				release: level,
				note: words.latin(),
				...evidence(),
			},
		},
		inProduct(
			'a relation to what is withheld',
			['relations'],
			[{ type: 'accepts', to: ids.product, ...evidence() }],
			() => true,
		),
		inProduct(
			'a withheld relation',
			['relations'],
			[{ type: 'part-of', to: other.id, release: level, ...evidence() }],
			({ id, relations }) => id !== other.id && relations.length === 0,
		),
		inProduct(
			'the id of a withheld product',
			['formerIds'],
			[{ id: words.latin().toLowerCase(), release: level }],
			() => true,
		),
		inProduct('a note', ['notes'], [{ text: words.latin(), release: level }], () => true),
		inProduct('another note', ['notes'], [{ text: words.latin() }], () => true),
		inProduct(
			'a withheld house',
			['offeredBy'],
			{ enterprise: ids.house, ...evidence() },
			({ offeredBy }) => offeredBy === undefined,
		),
		inProduct(
			'a withheld maker',
			['maker'],
			{ enterprise: ids.house, ...evidence() },
			({ maker }) => maker === undefined,
		),
		inProduct('a withheld fair', ['exhibitions'], [{ exhibition: ids.fair, ...evidence() }], () => true),
		inProduct('a withheld class', ['control'], [{ class: ids.control, ...evidence() }], () => true),
		inProduct(
			'a withheld sentence',
			['export'],
			{ text: { en: words.latin() }, release: level, source: ids.source },
			(product) => product.export === undefined,
		),
		inProduct(
			'a withheld calibre',
			['specs', 'calibre'],
			{ value: ids.calibre, ...evidence() },
			({ kind, specs }) =>
				specs.calibre === undefined && kindOf(kind).specs.some(({ id }) => id === 'calibre'),
		),
		{
			file: `products/rifle/${ids.product}`,
			path: ['relations'],
			value: [{ type: 'accepts', to: host.id, ...evidence() }],
		},
	];
}

/** The same in records of other types, and a translation that waits inside. */
export function editsOfOthers(catalogue: Catalogue, ids: Ids, level: ReleaseLevel, words: Invention): Edit[] {
	const open = <Item extends { release: ReleaseLevel }>(records: ReadonlyMap<string, Item>) =>
		[...records.values()].filter(({ release }) => release === 'public');
	const house = words.pick(open(catalogue.enterprises), 'a fact');
	const visit = words.pick(open(catalogue.visits), 'a visitor');
	const fair = words.pick(open(catalogue.exhibitions), 'a note');
	const term = words.pick(open(catalogue.terms), 'a word to see also');
	const guide = words.pick(open(catalogue.guides), 'a remark');
	const control = words.pick(
		open(catalogue.controls).filter(
			({ translations, title }) => translations.az === undefined && title.az === undefined,
		),
		'a translation',
	);
	return [
		{
			file: `enterprises/${house.id}`,
			path: ['facts'],
			value: [{ text: { en: words.latin() }, release: level, source: ids.source }],
		},
		{ file: `visits/${visit.id}`, path: ['enterprises'], value: [ids.house] },
		{ file: `exhibitions/${fair.id}`, path: ['notes'], value: [{ text: words.latin(), release: level }] },
		{ file: `glossary/${term.id}`, path: ['seeAlso'], value: [ids.term] },
		{ file: `guides/${guide.id}`, path: ['notes'], value: [{ text: words.latin(), release: level }] },
		{ file: `controls/${control.id}`, path: ['title', 'az'], value: words.latin() },
		{
			file: `controls/${control.id}`,
			path: ['translations', 'az'],
			value: { state: 'unreviewed', of: englishHashOf([control.title.en]), release: level },
		},
	];
}

/** A variant would no longer say what its parent says. */
function isOpen(product: Product): boolean {
	return product.release === 'public' && product.variantOf === undefined;
}

/** A figure that the product does not state, of a size that invented figures have. */
function roomFor(product: Product): QuantitySpec | undefined {
	const stated = Object.keys(product.specs);
	const hasFigures = /\d/.test(JSON.stringify([product.summary, product.status.words]));
	if (!isOpen(product) || hasFigures) return undefined;
	return kindOf(product.kind).specs.flatMap((spec) =>
		spec.type === 'quantity' && !stated.includes(spec.id) && fitsFigures(spec) ? [spec] : [],
	)[0];
}

function fitsFigures({ plausible: [low, high], display }: QuantitySpec): boolean {
	return fromSi(low, display) <= 2 && fromSi(high, display) >= 10;
}
