import type { Product } from '../catalogue/product.ts';
import { parseQuantity } from '../catalogue/quantity.ts';
import { shorten } from '../catalogue/quote.ts';
import type { QuantitySpec } from '../catalogue/spec.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { rawOf, type Statement } from '../catalogue/statement.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { formatQuantity, textOf } from '../i18n/format-quantity.ts';
import type { Edit } from '../records/edit-record.ts';
import { interfaceWord, stateWord, type Wording } from './cell-value.ts';
import type { Change } from './change.ts';
import { type Column, choiceWords, labelOf } from './columns.ts';
import type { Wish } from './read-cell.ts';
import { type StatementPart, words } from './words.ts';

type Wanted = Exclude<Wish, { type: 'nothing' | 'problem' }>;

/** What a wish changes in the record; undefined when the record says so already. */
export function makeChange(
	wish: Wanted,
	product: Product,
	{
		column,
		place,
		language,
		wording,
	}: { column: Column; place: string; language: StaffLanguage; wording: Wording },
): Change | undefined {
	const before = saidNow(product, column);
	const after = wish.type === 'value' ? wish.value : wish.type === 'state' ? wish.state : undefined;
	if (isSame(before, after, column)) return undefined;
	const name = product.name[language] ?? product.name.en;
	const show = (said: string | undefined) => shorten(inWords(said, column, language, wording));
	return {
		product: product.id,
		kind: product.kind,
		place,
		words: `${name} › ${labelOf(column, language)}: ${show(before)} → ${show(after)}`,
		remarks: column.holds === 'spec' ? remarksOn(wish, product.specs[column.spec.id], column, language) : [],
		edits: editsOf(wish, product, column),
		isRemoval: wish.type === 'remove',
		locale: 'locale' in column && wish.type === 'value' ? column.locale : undefined,
	};
}

/** What the record says in the field, as it is written there. */
function saidNow(product: Product, column: Column): string | undefined {
	switch (column.holds) {
		case 'id':
			return product.id;
		case 'text':
			return product[column.field]?.[column.locale];
		case 'status':
			return product.status.value;
		case 'enterprise':
			return product.offeredBy?.enterprise;
		case 'spec': {
			const said = product.specs[column.spec.id];
			if (said === undefined) return undefined;
			if (said.state !== 'stated') return said.state;
			const raw = rawOf(said.value);
			return typeof raw === 'string' ? raw : column.locale && raw[column.locale];
		}
		default:
			return column satisfies never;
	}
}

/** 3.80 kg is 3.8 kg: digits that a cell does not show are no change. */
function isSame(before: string | undefined, after: string | undefined, column: Column): boolean {
	if (before === after) return true;
	if (before === undefined || after === undefined) return false;
	if (column.holds !== 'spec' || column.spec.type !== 'quantity') return false;
	const [a, b] = [before, after].map((written) => measureOf(written, column.spec as QuantitySpec));
	return a !== undefined && a === b;
}

function measureOf(written: string, { dimension, units }: QuantitySpec): string | undefined {
	if (written === 'not-applicable' || written === 'on-request') return undefined;
	const { form, unit, numbers } = parseQuantity(written, dimension, units);
	return `${form} ${unit} ${numbers.join(' ')}`;
}

function inWords(
	said: string | undefined,
	column: Column,
	language: StaffLanguage,
	{ calibres }: Wording,
): string {
	if (said === undefined) return interfaceWord('state.notStated', language);
	if (column.holds === 'spec' && (said === 'not-applicable' || said === 'on-request'))
		return stateWord(said, language);
	if (column.holds === 'spec' && column.spec.type === 'quantity')
		return figureInWords(said, column.spec, language);
	if (column.holds === 'spec' && column.spec.type === 'calibre') return calibres.get(said) ?? said;
	return choiceWords(column, language).get(said) ?? said;
}

/** In the unit that was written. */
function figureInWords(written: string, { dimension, units }: QuantitySpec, language: StaffLanguage): string {
	const quantity = parseQuantity(written, dimension, units);
	return textOf(formatQuantity(language, allMessages[language], quantity, quantity.unit).main);
}

function editsOf(wish: Wanted, product: Product, column: Column): Edit[] {
	const value = wish.type === 'value' ? wish.value : undefined;
	switch (column.holds) {
		case 'id':
			return [];
		case 'text': {
			const isWhole = wish.type === 'remove' && column.locale === 'en';
			return [{ path: isWhole ? [column.field] : [column.field, column.locale], value }];
		}
		case 'status':
			return [{ path: ['status', 'value'], value }];
		case 'enterprise':
			return [{ path: wish.type === 'remove' ? ['offeredBy'] : ['offeredBy', 'enterprise'], value }];
		case 'spec':
			return editsOfSpec(wish, product.specs[column.spec.id], column);
		default:
			return column satisfies never;
	}
}

type SpecColumn = Extract<Column, { holds: 'spec' }>;

function editsOfSpec(wish: Wanted, said: Statement | undefined, column: SpecColumn): Edit[] {
	const field = ['specs', column.spec.id];
	if (wish.type === 'remove') {
		const isWhole = column.locale === undefined || column.locale === 'en' || said?.state !== 'stated';
		return [{ path: isWhole ? field : [...field, 'value', column.locale], value: undefined }];
	}
	if (wish.type === 'state')
		return [
			{ path: [...field, 'state'], value: wish.state },
			...partsOfValue(said).map((part) => ({ path: [...field, part], value: undefined })),
		];
	const place = column.locale === undefined ? ['value'] : ['value', column.locale];
	const stated = { path: [...field, ...place], value: wish.value };
	const hasState = said !== undefined && said.state !== 'stated';
	return hasState ? [stated, { path: [...field, 'state'], value: undefined }] : [stated];
}

/** What goes when there is no value any more. */
function partsOfValue(said: Statement | undefined): string[] {
	if (said?.state !== 'stated') return [];
	return [
		'value',
		...(said.conflicts.length > 0 ? ['conflicts'] : []),
		...(said.band === undefined ? [] : ['band']),
		...(said.withheld === undefined ? [] : ['withheld']),
	];
}

function remarksOn(
	wish: Wanted,
	said: Statement | undefined,
	column: SpecColumn,
	language: StaffLanguage,
): string[] {
	const isTranslation = column.locale !== undefined && column.locale !== 'en';
	if (said === undefined || isTranslation) return [];
	const { stays, goes, parts: names } = words[language];
	const parts = partsOf(said);
	const remark = (template: string, some: readonly StatementPart[]) =>
		some.length === 0 ? [] : [template.replace('{parts}', some.map((part) => names[part]).join(', '))];
	if (wish.type === 'remove') return remark(goes, parts);
	const lost: readonly StatementPart[] = wish.type === 'state' ? ['conflicts', 'band'] : [];
	return [
		...remark(
			stays,
			parts.filter((part) => !lost.includes(part)),
		),
		...remark(
			goes,
			parts.filter((part) => lost.includes(part)),
		),
	];
}

function partsOf(said: Statement): StatementPart[] {
	const isStated = said.state === 'stated';
	const carried: readonly (readonly [StatementPart, boolean])[] = [
		['source', said.source !== undefined],
		['condition', said.condition !== undefined],
		['note', said.note !== undefined],
		['confirm', said.confirm !== undefined],
		['conflicts', isStated && said.conflicts.length > 0],
		['band', isStated && (said.band !== undefined || said.withheld !== undefined)],
	];
	return carried.flatMap(([part, isThere]) => (isThere ? [part] : []));
}
