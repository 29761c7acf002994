import { kindOf, type SpecId } from '../catalogue/kinds.ts';
import type { Spec } from '../catalogue/spec.ts';
import { siUnits } from '../catalogue/units.ts';
import { allMessages } from '../i18n/all-messages.ts';
import type { Column } from './column.ts';
import type { CsvCell } from './csv.ts';
import { marksOf, type OpenSpec } from './open-statements.ts';
import type { OpenProduct, ProductsData } from './products-data.ts';

/** The value, its bounds in SI, its state; and condition and marks where a product of the edition has one. */
export function specColumnsOf(spec: Spec<SpecId>, { products }: ProductsData): Column[] {
	const label = allMessages.en.specs[spec.id];
	const column = (
		suffix: string,
		description: string,
		cellOf: (said: OpenSpec) => CsvCell,
		type: Column['type'] = 'string',
	): Column => ({
		name: `${spec.id}${suffix}`,
		description: `${label}: ${description}`,
		type,
		cellOf: ({ specs }) => {
			const said = specs[spec.id];
			return said === undefined ? undefined : cellOf(said);
		},
	});
	const unit = spec.type === 'quantity' ? siUnits[spec.dimension] : undefined;
	const inUnit = unit === undefined || unit === '1' ? '' : ` [${unit}]`;
	const bounds = [
		column(
			`_min${inUnit}`,
			'the lower end in SI; empty when it is open.',
			(said) => siOf(said)?.min,
			'number',
		),
		column(
			`_max${inUnit}`,
			'the upper end in SI; empty when it is open.',
			(said) => siOf(said)?.max,
			'number',
		),
	];
	const sometimes = [
		column('_condition', 'under which condition, in English.', ({ condition }) => condition?.en),
		column('_marks', 'what must not be overlooked about the value.', marksOfSpec),
	];
	return [
		column('', `${meanings[spec.type]}.`, valueCellOf, spec.type === 'year' ? 'year' : 'string'),
		...(unit === undefined ? [] : bounds),
		{ ...column('_state', 'stated, or why there is no value.', () => ''), cellOf: stateOf(spec.id) },
		...sometimes.filter(({ cellOf }) => products.some((product) => (cellOf(product) ?? '') !== '')),
	];
}

const meanings: Readonly<Record<Spec['type'], string>> = {
	quantity: 'as written',
	choice: 'one of a list',
	calibre: 'id of the calibre',
	text: 'in English',
	name: 'a name, the same in every language',
	year: 'four digits',
};

function valueCellOf(said: OpenSpec): CsvCell {
	if (said.state !== 'stated') return undefined;
	return typeof said.value === 'object' ? said.value.en : said.value;
}

function siOf(said: OpenSpec) {
	return said.state === 'stated' ? said.quantity?.si : undefined;
}

/** Empty for a product whose kind has no such spec: an empty value alone would read as “no”. */
function stateOf(spec: SpecId): (product: OpenProduct) => CsvCell {
	return ({ kind, specs }) => {
		const isOfKind = kindOf(kind).specs.some(({ id }) => id === spec);
		return specs[spec]?.state ?? (isOfKind ? 'not-stated' : undefined);
	};
}

function marksOfSpec(said: OpenSpec): string {
	const banded = said.state === 'stated' && said.banded ? ['banded'] : [];
	const inherited = said.inheritedFrom === undefined ? [] : [`inherited:${said.inheritedFrom}`];
	return [...banded, ...marksOf(said), ...inherited].join(' ');
}
