import type { Quantity, QuantityForm } from '../catalogue/quantity.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { allMessages } from '../i18n/all-messages.ts';
import type { InterfaceKey } from '../i18n/messages/messages.ts';
import { pickForm } from '../i18n/translator.ts';
import { type Column, choiceWords, unitWord } from './columns.ts';
import type { Said, SaidOfSpec } from './said.ts';

/** What stands in a cell: text, or a number with the digits after its point; null where nothing is stated. */
export type CellValue = string | { readonly number: number; readonly decimals: number } | null;

export interface Wording {
	readonly language: StaffLanguage;
	/** By the id of a calibre: its name, where no other calibre has the same. */
	readonly calibres: ReadonlyMap<string, string>;
}

/** What a sheet says of a product in a column. Import compares with it, so what was not touched is never read. */
export function cellValueOf(said: Said, column: Column, wording: Wording): CellValue {
	switch (column.holds) {
		case 'id':
			return said.id;
		case 'text':
			return said[column.field]?.[column.locale] ?? null;
		case 'status':
			return said.status === undefined
				? null
				: (choiceWords(column, wording.language).get(said.status) ?? null);
		case 'enterprise':
			return said.offeredBy ?? null;
		case 'spec': {
			const ofSpec = said.specs[column.spec.id];
			return ofSpec === undefined ? null : specCell(ofSpec, column, wording);
		}
		default:
			return column satisfies never;
	}
}

type SpecColumn = Extract<Column, { holds: 'spec' }>;

function specCell(said: SaidOfSpec, column: SpecColumn, wording: Wording): CellValue {
	const { language } = wording;
	if (said.state !== 'stated')
		return column.locale === undefined || column.locale === 'en' ? stateWord(said.state, language) : null;
	const { value } = said;
	switch (value.type) {
		case 'quantity':
			return quantityCell(value.quantity, column, language);
		case 'choice':
			return choiceWords(column, language).get(value.choice) ?? value.choice;
		case 'calibre':
			return wording.calibres.get(value.calibre) ?? value.calibre;
		case 'text':
			return column.locale === undefined ? null : (value.text[column.locale] ?? null);
		case 'name':
			return value.name;
		case 'year':
			return { number: value.year, decimals: 0 };
		default:
			return value satisfies never;
	}
}

export function stateWord(
	state: 'not-applicable' | 'on-request' | 'withheld',
	language: StaffLanguage,
): string {
	return interfaceWord(stateKeys[state], language);
}

const stateKeys = {
	'not-applicable': 'state.notApplicable',
	'on-request': 'state.onRequest',
	withheld: 'state.withheld',
} as const;

/** A word of the pages as it stands within a line. */
export function interfaceWord(key: InterfaceKey, language: StaffLanguage): string {
	return pickForm(language, allMessages[language].interface[key], 1).toLocaleLowerCase(language);
}

export const qualifiers = {
	'up-to': 'up to',
	from: 'from',
	over: 'over',
	about: 'about',
} as const satisfies Partial<Record<QuantityForm, string>>;

/** `{value}` with the word that goes before or after it. */
export function qualified(form: keyof typeof qualifiers, language: StaffLanguage): string {
	return pickForm(language, allMessages[language].interface[`quantity.${form}`], 1);
}

/** An exact figure in the unit of the heading is a number; others are words, with a unit where it is another. */
function quantityCell(quantity: Quantity, column: SpecColumn, language: StaffLanguage): CellValue {
	const { form, numbers, decimals, unit, written } = quantity;
	const isInHeading = column.spec.type === 'quantity' && column.spec.display === unit;
	if (form === 'exact' && isInHeading) return { number: numbers[0] ?? Number.NaN, decimals };
	const figures = figuresIn(written);
	const withUnit = isInHeading ? figures : `${figures} ${unitWord(unit, language)}`;
	return form in qualifiers
		? qualified(form as keyof typeof qualifiers, language).replace('{value}', withUnit)
		: withUnit;
}

/** `600–650` of `600–650 rpm`, as it was typed. */
function figuresIn(written: string): string {
	return written
		.replace(/^\D*?(?=[+\-−]?\d)/, '')
		.replace(/[^\d]+$/, '')
		.replace(/(\d)\s*[^\d\s.,±+\-−–…/]+\s*±/, '$1 ±');
}
