import type { ReleasedProduct, ReleasedSpec } from '../catalogue/edition.ts';
import { kindOf } from '../catalogue/kinds.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import type { Spec } from '../catalogue/spec.ts';
import { textOf } from '../i18n/format-quantity.ts';
import { pickForm } from '../i18n/translator.ts';
import type { Reader } from '../ui/reader.ts';
import { lineOfValue } from '../ui/sheet-cells.ts';
import { unitCodes } from './unit-codes.ts';

/** A specification as https://schema.org/PropertyValue. */
export interface PropertyValue {
	readonly '@type': 'PropertyValue';
	readonly propertyID: string;
	readonly name: string;
	readonly value?: string | number;
	readonly minValue?: number;
	readonly maxValue?: number;
	readonly unitCode?: string | undefined;
	readonly unitText?: string;
	/** Under which condition, and what else the page says beside it. */
	readonly description?: string;
}

/** What a product states: nothing that is withheld, unconfirmed or another type's. */
export function propertyValuesOf(reader: Reader, product: ReleasedProduct): PropertyValue[] {
	return kindOf(product.kind).specs.flatMap((spec) => {
		const said = product.specs.find(({ spec: id }) => id === spec.id);
		if (said?.state !== 'stated' || said.unconfirmed || said.suggested) return [];
		const asides = asidesOf(reader, said);
		return {
			'@type': 'PropertyValue' as const,
			propertyID: spec.id,
			name: reader.messages.specs[spec.id],
			...valueIn(reader, spec, said),
			...(asides.length > 0 && { description: asides.join('; ') }),
		};
	});
}

type Stated = Extract<ReleasedSpec, { state: 'stated' }>;
type Value = Pick<PropertyValue, 'value' | 'minValue' | 'maxValue' | 'unitCode' | 'unitText'>;

/** Numbers where they say all that was written; else the words of the page: “about 3 kg” is not 3 kg. */
function valueIn(reader: Reader, spec: Spec, { value }: Stated): Value {
	const numbers = value.type === 'quantity' ? numbersOf(value.quantity) : undefined;
	if (value.type === 'quantity' && numbers !== undefined)
		return { ...numbers, ...unitIn(reader, value.quantity) };
	if (value.type === 'year') return { value: value.year };
	const { text } = lineOfValue(reader, spec, value);
	return { value: typeof text === 'string' ? text : textOf(text) };
}

function numbersOf({ form, numbers }: Quantity): Value | undefined {
	const [first = Number.NaN, second = Number.NaN] = numbers;
	switch (form) {
		case 'exact':
			return { value: first };
		case 'range':
			return { minValue: first, maxValue: second };
		case 'up-to':
			return { maxValue: first };
		case 'from':
			return { minValue: first };
		case 'over':
		case 'about':
		case 'tolerance':
		case 'one-of':
			return undefined;
		default:
			return form satisfies never;
	}
}

function unitIn({ locale, messages }: Reader, { unit, numbers }: Quantity): Value {
	return {
		unitCode: unitCodes[unit],
		unitText: pickForm(locale, messages.units[unit], numbers.at(-1) ?? 0),
	};
}

function asidesOf(reader: Reader, { condition, banded, inheritedFrom }: Stated): string[] {
	const parent = inheritedFrom === undefined ? undefined : reader.index.products.get(inheritedFrom);
	return [
		...(banded ? [reader.t('mark.banded')] : []),
		...(condition ? [reader.local(condition).text] : []),
		...(parent ? [reader.t('product.inherited', { name: reader.local(parent.name).text })] : []),
	];
}
