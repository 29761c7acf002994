import { parseQuantity, QuantityError, type QuantityForm } from '../catalogue/quantity.ts';
import type { QuantitySpec } from '../catalogue/spec.ts';
import { type StaffLanguage, staffLanguages } from '../catalogue/staff-languages.ts';
import { readSpecValue } from '../catalogue/statement.ts';
import { fromSi, type Unit } from '../catalogue/units.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { pickForm } from '../i18n/translator.ts';
import { qualified, qualifiers } from './cell-value.ts';
import { plausibleWords, unitWord } from './columns.ts';
import type { SentenceKey, SentenceValues } from './sentences/say.ts';
import type { Tongues } from './tongues.ts';

/** A value as a record would write it, or what is wrong with it. */
export type Understood =
	| { readonly written: string }
	| { readonly key: SentenceKey; readonly values: SentenceValues };

/** A figure as staff type it into a cell of a column whose heading has a unit. */
export function readFigure(typed: string | number, spec: QuantitySpec, tongues: Tongues): Understood {
	const { answers } = tongues;
	if (typeof typed === 'number')
		return checked(`${plain(typed)} ${spec.display}`, String(typed), spec, answers);
	const seen = typed.replace(/\p{Cf}/gu, '');
	// Made plain, a raised or circled sign would be a digit of the number; in m³ it is one of the unit.
	if (/[*†‡§]|(?<!\p{L})\p{No}/u.test(seen)) return { key: 'more-than-figure', values: { value: seen } };
	const text = seen
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.replace(/[‐‒—―]/g, '–')
		.trim();
	const { form, rest } = withoutQualifier(text);
	const match = /^([\d\s.,+\-−–…±/]*\d)\s*(\D.*)?$/u.exec(
		rest.replace(/^([\d.,]+) ?([^\d\s±]+) ?± ?([\d.,]+)$/, '$1 ± $3 $2'),
	);
	if (match?.[1] === undefined) return figureComplaint(typed, spec, answers);
	const figures = pointed(match[1], tongues.sheet);
	if (figures === undefined) return { key: 'comma', values: { value: typed } };
	const word = match[2]?.trim();
	const unit = word === undefined ? spec.display : findUnit(word, spec);
	if (word !== undefined && unit === undefined) return unitComplaint(typed, word, spec, answers);
	const written = `${form === undefined ? '' : `${qualifiers[form]} `}${figures} ${unit}`;
	return checked(written, typed, spec, answers);
}

function figureComplaint(value: string, spec: QuantitySpec, language: StaffLanguage): Understood {
	return { key: 'figure', values: { value, unit: unitWord(spec.display, language) } };
}

function unitComplaint(value: string, word: string, spec: QuantitySpec, language: StaffLanguage): Understood {
	// A unit and words after it, or words in brackets alone.
	const [first = ''] = word.split(/[\s*†‡§([,;:]/, 1);
	if (first === '' || findUnit(first, spec) !== undefined)
		return { key: 'more-than-figure', values: { value } };
	const units = spec.units.map((id) => pickForm(language, allMessages[language].units[id], 1)).join(', ');
	return { key: 'unit', values: { value, units } };
}

/** Sums of a spreadsheet carry errors in the sixteenth digit. */
function plain(number: number): string {
	return String(Number(number.toPrecision(14))).replace('-', '−');
}

type Qualifier = keyof typeof qualifiers & QuantityForm;

/** “about 12” in any of the languages, or as records write it. */
function withoutQualifier(text: string): { form?: Qualifier; rest: string } {
	const lower = text.toLowerCase();
	for (const form of Object.keys(qualifiers) as Qualifier[])
		for (const template of [
			`${qualifiers[form]} {value}`,
			...staffLanguages.map((id) => qualified(form, id)),
		]) {
			const [before = '', after = ''] = template.toLowerCase().split('{value}');
			if (lower.startsWith(before) && lower.endsWith(after) && lower.length > before.length + after.length)
				return { form, rest: text.slice(before.length, text.length - after.length).trim() };
		}
	return { rest: text };
}

/** With a decimal point; undefined when a comma or point may as well set thousands apart. */
function pointed(figures: string, language: StaffLanguage): string | undefined {
	const isDoubtful =
		/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,])/.test(figures) ||
		(figures.match(/[.,](?=\d+[.,])/) ?? []).length > 0;
	const isGrouped = language === 'az' && /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,])/.test(figures);
	return isDoubtful || isGrouped ? undefined : figures.replace(/(\d),(?=\d)/g, '$1.').replace(/^-/, '−');
}

function findUnit(word: string, spec: QuantitySpec): Unit | undefined {
	const wanted = word.toLowerCase();
	const exact = spec.units.find((unit) => unit === word);
	return exact ?? spec.units.find((unit) => namesOf(unit).some((name) => name.toLowerCase() === wanted));
}

function namesOf(unit: Unit): string[] {
	return [
		unit,
		...staffLanguages.flatMap((language) => {
			const text = allMessages[language].units[unit];
			return typeof text === 'string' ? [text] : Object.values(text);
		}),
	].map((name) => name.normalize('NFKC'));
}

function isTurned(written: string): boolean {
	const [, from, to] = /^([\d.]+)\s?[–-]\s?([\d.]+) \D+$/.exec(written) ?? [];
	return Number(from) > Number(to);
}

function checked(written: string, typed: string, spec: QuantitySpec, language: StaffLanguage): Understood {
	try {
		parseQuantity(written, spec.dimension, spec.units);
	} catch (error) {
		if (!(error instanceof QuantityError)) throw error;
		return isTurned(written)
			? { key: 'range-turned', values: { value: typed } }
			: figureComplaint(typed, spec, language);
	}
	if (readSpecValue(spec, written) !== undefined) return { written };
	const [low, high] = spec.plausible;
	const inUnit = plausibleWords([fromSi(low, spec.display), fromSi(high, spec.display)], language);
	return {
		key: 'implausible',
		values: { value: typed, low: inUnit.low, high: `${inUnit.high} ${unitWord(spec.display, language)}` },
	};
}
