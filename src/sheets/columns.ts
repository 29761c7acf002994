import { createHash } from 'node:crypto';
import { type KindId, kindOf, type SpecId } from '../catalogue/kinds.ts';
import { type Locale, localeIds, localeLooks } from '../catalogue/locales.ts';
import { statuses } from '../catalogue/product.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Unit } from '../catalogue/units.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { pickForm } from '../i18n/translator.ts';
import { words } from './words.ts';

/** What a cell of the column holds. */
export type Column =
	| { readonly key: 'id'; readonly holds: 'id' }
	| {
			readonly key: string;
			readonly holds: 'text';
			readonly field: 'name' | 'summary';
			readonly locale: Locale;
	  }
	| { readonly key: 'status'; readonly holds: 'status' }
	| { readonly key: 'offeredBy'; readonly holds: 'enterprise' }
	| {
			readonly key: string;
			readonly holds: 'spec';
			readonly spec: Spec<SpecId>;
			/** Of a text, which has a column a language. */
			readonly locale?: Locale;
	  };

/** The columns of a kind's sheet: what is short before what is long, which is there in every language. */
export function columnsOf(kind: KindId): readonly Column[] {
	const texts = (field: 'name' | 'summary') =>
		localeIds.map((locale) => ({ key: `${field}.${locale}`, holds: 'text' as const, field, locale }));
	const { specs } = kindOf(kind);
	return [
		{ key: 'id', holds: 'id' },
		...texts('name'),
		{ key: 'status', holds: 'status' },
		{ key: 'offeredBy', holds: 'enterprise' },
		...specs.filter(({ type }) => type !== 'text').flatMap(columnsOfSpec),
		...texts('summary'),
		...specs.filter(({ type }) => type === 'text').flatMap(columnsOfSpec),
	];
}

function columnsOfSpec(spec: Spec<SpecId>): Column[] {
	if (spec.type !== 'text') return [{ key: `specs.${spec.id}`, holds: 'spec', spec }];
	return localeIds.map((locale) => ({ key: `specs.${spec.id}.${locale}`, holds: 'spec', spec, locale }));
}

/** What the column is called without its unit. */
export function labelOf(column: Column, language: StaffLanguage): string {
	switch (column.holds) {
		case 'id':
			return 'id';
		case 'text':
			return `${words[language][column.field]} (${localeLooks[column.locale].name})`;
		case 'status':
			return words[language].status;
		case 'enterprise':
			return words[language].offeredBy;
		case 'spec': {
			const label = allMessages[language].specs[column.spec.id];
			return column.locale === undefined ? label : `${label} (${localeLooks[column.locale].name})`;
		}
		default:
			return column satisfies never;
	}
}

export function headingOf(column: Column, language: StaffLanguage): string {
	const label = labelOf(column, language);
	if (column.holds !== 'spec' || column.spec.type !== 'quantity') return label;
	return `${label}, ${unitWord(column.spec.display, language)}`;
}

/** The unit as it stands after many. */
export function unitWord(unit: Unit, language: StaffLanguage): string {
	return pickForm(language, allMessages[language].units[unit], 100);
}

export function helpOf(column: Column, language: StaffLanguage): string {
	const { help, remove } = words[language];
	const removal = help.removal.replace('{remove}', remove);
	switch (column.holds) {
		case 'id':
			return help.id;
		case 'text':
			return column.field === 'name' && column.locale === 'en' ? help.text : `${help.text}\n${removal}`;
		case 'status':
			return help.choice;
		case 'enterprise':
			return `${help.enterprise}\n${removal}`;
		case 'spec':
			return `${helpOfSpec(column.spec, language)}\n${removal}`;
		default:
			return column satisfies never;
	}
}

function helpOfSpec(spec: Spec, language: StaffLanguage): string {
	const { help } = words[language];
	if (spec.type !== 'quantity') return help[spec.type];
	return help.quantity
		.replace('{unit}', unitWord(spec.display, language))
		.replace('{units}', spec.units.map((unit) => unitWord(unit, language)).join(', '));
}

/** What the cells of a column mean, whatever language its heading is in: a column of another signature is another column. */
export function signatureOf(column: Column): string {
	if (column.holds !== 'spec') return `${column.key} ${column.holds}`;
	const { spec } = column;
	return `${column.key} ${spec.type} ${spec.type === 'quantity' ? spec.display : ''}`.trim();
}

/** The version of a kind's columns: it differs when a column came, went or means another thing. */
export function versionOf(kind: KindId): string {
	const signatures = columnsOf(kind).map(signatureOf).join('\n');
	return createHash('sha256').update(signatures).digest('hex').slice(0, 8);
}

/** The title of a kind's sheet: at most 31 characters, none of those that Excel forbids. */
export function sheetNameOf(kind: KindId, language: StaffLanguage): string {
	return allMessages[language].kinds[kind].many
		.replace(/[[\]:*?/\\]/g, ' ')
		.slice(0, 31)
		.trim();
}

/** The words of a column's list. */
export function choiceWords(column: Column, language: StaffLanguage): ReadonlyMap<string, string> {
	const { statuses: ofStatuses, choices } = allMessages[language];
	if (column.holds === 'status') return new Map(statuses.map((id) => [id, ofStatuses[id]]));
	if (column.holds !== 'spec' || column.spec.type !== 'choice') return new Map();
	const labels: Readonly<Record<string, string>> = choices;
	return new Map(column.spec.choices.map((id) => [id, labels[id] ?? id]));
}

/** The ends of what is plausible, as numbers of the language. */
export function plausibleWords(
	[low, high]: readonly [number, number],
	language: StaffLanguage,
): { readonly low: string; readonly high: string } {
	const word = (number: number) => formatNumber(language, Number(number.toPrecision(3)));
	return { low: word(low), high: word(high) };
}
