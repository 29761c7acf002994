import type { ReleasedProduct } from '../../catalogue/edition.ts';
import { calibresOf } from '../../catalogue/edition-index.ts';
import { kinds } from '../../catalogue/kinds.ts';
import { statuses } from '../../catalogue/product.ts';
import type { ChoiceSpec, Spec } from '../../catalogue/spec.ts';
import { toSi } from '../../catalogue/units.ts';
import { sortBy } from '../../i18n/sort.ts';
import { pickForm } from '../../i18n/translator.ts';
import { filled } from '../../ui/filled.ts';
import { keyFactsOf } from '../../ui/key-facts.ts';
import { cardPictureOf } from '../../ui/picture-files.ts';
import type { Reader } from '../../ui/reader.ts';
import { lineOf, lineOfValue } from '../../ui/sheet-cells.ts';
import { wordPlacesIn } from '../tokens.ts';
import type { BrowseData, BrowseProduct, CheckFacet, FigureFacet, Interval } from './browse-data.ts';

export function browseDataOf(reader: Reader): BrowseData {
	const { edition, messages, locale } = reader;
	const shownKinds = kinds.filter(({ id }) => reader.productsOfKind(id).length > 0);
	const specs = shownKinds.flatMap(({ specs }): readonly Spec[] => specs).filter(({ facet }) => facet);
	const asked = [...new Map(specs.map((spec) => [spec.id, spec])).values()];
	const choices = asked.filter((spec) => spec.type === 'choice');
	const figures = asked.filter((spec) => spec.type === 'quantity' || spec.type === 'year');
	const shared = sharedFacets(reader, shownKinds);
	const facets = [...shared, ...choices.map((spec) => choiceFacet(reader, spec, specs))];
	const numbers = facets.map(({ options }) => new Map(options.map(({ id }, number) => [id, number])));
	const label = createNumbering<string>();
	const rankOf = new Map(
		sortBy(locale, edition.products, ({ name }) => reader.local(name).text).map(({ id }, rank) => [id, rank]),
	);
	const labelOf: Readonly<Record<string, string>> = messages.specs;
	return {
		checks: facets.map(({ id, label, options }) => ({
			id,
			label,
			options: options.map((option) => ({ id: option.id, label: reader.inOrder(option.label) })),
		})),
		figures: figures.map((spec) => ({
			id: spec.id,
			label: labelOf[spec.id] ?? spec.id,
			units: unitsOf(spec, reader),
		})),
		kinds: shownKinds.map(({ id, specs }) => ({
			name: messages.kinds[id].one,
			checks: [...shared.keys(), ...numbersOf(choices, specs).map((number) => shared.length + number)],
			figures: numbersOf(figures, specs),
		})),
		products: edition.products.map((product): BrowseProduct => {
			const { text: name, lang, isFallback } = reader.local(product.name);
			const level = product.staff?.release;
			const facts = keyFactsOf(product).slice(0, factsOnACard);
			const picture = cardPictureOf(reader, product.id);
			return {
				id: product.id,
				name,
				...(isFallback && { lang }),
				words: wordPlacesIn(name),
				rank: rankOf.get(product.id) ?? 0,
				checks: facets.map(({ of }, facet) =>
					[...new Set(of(product))].flatMap((id) => numbers[facet]?.get(id) ?? []),
				),
				figures: figuresOf(product, figures),
				facts: facts.map(({ spec, value }) => [
					label.numberOf(labelOf[spec.id] ?? spec.id),
					lineOfValue(reader, spec, value),
				]),
				...(picture && { picture }),
				...(facts.length === 0 &&
					product.summary && { summary: lineOf(reader, filled(reader, product, product.summary)) }),
				...(level !== undefined && level !== 'public' && { mark: messages.levels[level] }),
			};
		}),
		labels: label.items,
	};
}

const factsOnACard = 3;

interface Facet extends CheckFacet {
	/** The options that a product has. */
	of(product: ReleasedProduct): readonly string[];
}

/** The questions that can be asked of every product. The first is the kind. */
function sharedFacets(reader: Reader, shownKinds: readonly (typeof kinds)[number][]): Facet[] {
	const { edition, index, messages, locale, t } = reader;
	const houses = edition.enterprises
		.filter(({ id }) => index.productsMadeBy(id).length + index.productsOfferedBy(id).length > 0)
		.map(({ id, name }) => ({ id, label: reader.local(name).text }));
	return [
		{
			id: 'kind',
			label: t('browse.kind'),
			options: shownKinds.map(({ id }) => ({ id, label: messages.kinds[id].many })),
			of: ({ kind }) => [kind],
		},
		{
			id: 'enterprise',
			label: t('browse.enterprise'),
			options: sortBy(locale, houses, ({ label }) => label),
			of: ({ maker, offeredBy }) => [maker?.enterprise, offeredBy?.enterprise].flatMap((id) => id ?? []),
		},
		{
			id: 'calibre',
			label: messages.specs.calibre,
			options: sortBy(
				locale,
				edition.calibres.filter(({ id }) => index.productsInCalibre(id).length > 0),
				({ name }) => name,
			).map(({ id, name }) => ({ id, label: name })),
			of: calibresOf,
		},
		{
			id: 'status',
			label: t('product.status'),
			options: statuses.map((id) => ({ id, label: messages.statuses[id] })),
			of: ({ status }) => (status === undefined ? [] : [status.value]),
		},
		{
			id: 'exhibition',
			label: t('browse.exhibition'),
			options: edition.exhibitions
				.filter(({ id }) => index.productsAt(id).length > 0)
				.map(({ id, name }) => ({ id, label: name })),
			of: ({ exhibitions }) => exhibitions.map(({ exhibition }) => exhibition),
		},
	];
}

/** A choice of several kinds has the answers of all of them. */
function choiceFacet({ messages }: Reader, spec: ChoiceSpec, specs: readonly Spec[]): Facet {
	const same = specs.filter((other): other is ChoiceSpec => other.id === spec.id && other.type === 'choice');
	const labels: Readonly<Record<string, string>> = messages.choices;
	const specLabels: Readonly<Record<string, string>> = messages.specs;
	return {
		id: spec.id,
		label: specLabels[spec.id] ?? spec.id,
		options: [...new Set(same.flatMap(({ choices }) => choices))].map((id) => ({
			id,
			label: labels[id] ?? id,
		})),
		of: ({ specs: said }) =>
			said.flatMap((statement) =>
				statement.spec === spec.id && statement.state === 'stated' && statement.value.type === 'choice'
					? [statement.value.choice]
					: [],
			),
	};
}

function unitsOf(spec: Spec, { locale, messages }: Reader): FigureFacet['units'] {
	if (spec.type !== 'quantity') return [];
	const units = [spec.display, ...spec.units.filter((unit) => unit !== spec.display)];
	return units.map((unit) => ({
		id: unit,
		label: pickForm(locale, messages.units[unit], 5),
		factor: toSi(1, unit) - toSi(0, unit),
		zero: toSi(0, unit),
	}));
}

function figuresOf({ specs }: ReleasedProduct, figures: readonly Spec[]): BrowseProduct['figures'] {
	const numbers = new Map(figures.map(({ id }, number) => [id, number]));
	return Object.fromEntries(
		specs.flatMap((said): [string, Interval | null][] => {
			const number = numbers.get(said.spec);
			if (number === undefined) return [];
			if (said.state === 'not-applicable') return [[String(number), null]];
			if (said.state !== 'stated') return [];
			const { value } = said;
			if (value.type === 'quantity') return [[String(number), [value.quantity.min, value.quantity.max]]];
			return value.type === 'year' ? [[String(number), [value.year, value.year]]] : [];
		}),
	);
}

function numbersOf(facets: readonly Spec[], specs: readonly Spec[]): number[] {
	const ids = new Set(specs.map(({ id }) => id));
	return facets.flatMap(({ id }, number) => (ids.has(id) ? [number] : []));
}

/** Each item once, by a number. */
function createNumbering<Item>() {
	const items: Item[] = [];
	const numbers = new Map<Item, number>();
	return {
		items,
		numberOf(item: Item): number {
			const number = numbers.get(item) ?? items.push(item) - 1;
			numbers.set(item, number);
			return number;
		},
	};
}
