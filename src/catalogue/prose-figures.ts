import { type Locale, locales } from './locales.ts';
import { perBefore, unitPatternsOf } from './prose-units.ts';
import type { Unit } from './units.ts';

/** A number with a unit, as a sentence says it. */
export interface ProseFigure {
	/** The words themselves: `600–650 rpm`. */
	readonly found: string;
	readonly index: number;
	readonly unit: Unit;
	/** In `unit`; more than one for a range or a list. */
	readonly numbers: readonly number[];
}

const space = '[ \\u00a0\\u2009\\u202f]';
const number = `(?:\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)`;
const sign = '(?:(?<![^\\s(–…])[+\\-−])?';
const separator = '(?:\\s*(?:–|—|…|\\.\\.\\.|/|-)\\s*)';

// Not the rest of a designation (IST-14.5), of a calibre (7.62×39), of a time or a date, nor a sum of money.
const notBefore = [
	'\\d',
	'[.,]',
	'\\d:',
	'[$€£₼₺₽]\\s?',
	'[\\p{Script=Latin}\\p{Script=Cyrillic}][-‐‑/]?',
	'\\d[-‐‑–/]',
	'\\d\\s?[×xх*]\\s?',
];
const figures = new RegExp(
	`${notBefore.map((what) => `(?<!${what})`).join('')}(?<numbers>${sign}${number}(?:${separator}${sign}${number})*)(?<gap>[-‐‑]|\\s{0,2})`,
	'gu',
);

const parts = new RegExp(`[+\\-−]?${number}`, 'gu');
/** The unit ends there, and is not part of another: kg/m², m³. */
const end = '(?![\\p{L}\\p{M}\\p{N}])(?! ?[/·⋅] ?[\\p{L}\\d])';

interface UnitReader {
	readonly unit: Unit;
	readonly loose: RegExp;
	/** Case matters for a unit of one letter. */
	readonly strict: RegExp;
	readonly before?: RegExp;
}

const readers = new Map<Locale, readonly UnitReader[]>();

/** Every number with a unit in a text; designations, calibres, years and bare counts are none. */
export function figuresIn(text: string, locale: Locale): ProseFigure[] {
	if (!/\p{Nd}/u.test(text)) return [];
	const plain = plainDigits(text.replace(/\{[^}]*\}/g, (placeholder) => '□'.repeat(placeholder.length)));
	return [...plain.matchAll(figures)].flatMap(({ 0: match, index, groups }) => {
		const written = groups?.['numbers'] ?? '';
		const gap = groups?.['gap'] ?? '';
		const at = index + match.length;
		const found = unitAt(plain, { at, start: index, gap }, locale);
		const numbers = numbersIn(written, locale);
		if (found === undefined || numbers === undefined || isYear(written, found)) return [];
		return [{ found: text.slice(index, at + found.word.length), index, unit: found.unit, numbers }];
	});
}

interface Place {
	at: number;
	start: number;
	gap: string;
}

interface FoundUnit {
	unit: Unit;
	word: string;
}

function unitAt(text: string, { at, start, gap }: Place, locale: Locale): FoundUnit | undefined {
	const any = anyUnitOf(locale);
	any.lastIndex = at;
	if (!any.test(text)) return undefined;
	let best: FoundUnit | undefined;
	for (const { unit, loose, strict, before } of readersOf(locale)) {
		loose.lastIndex = at;
		const word = loose.exec(text)?.[0];
		if (word === undefined || word.length <= (best?.word.length ?? 0)) continue;
		if (/^\p{L}$/u.test(word) && !isSymbol(word, gap, strict)) continue;
		if (before === undefined || before.test(text.slice(0, start))) best = { unit, word };
	}
	return best;
}

/** `5 m`, but not `5 M`, nor the ordinal `5-м`, nor the decade `1990s`. */
function isSymbol(letter: string, gap: string, strict: RegExp): boolean {
	return strict.test(letter) && !/[-‐‑]/.test(gap) && !(letter === 's' && gap === '');
}

function readersOf(locale: Locale): readonly UnitReader[] {
	const known = readers.get(locale) ?? createReaders(locale);
	readers.set(locale, known);
	return known;
}

const anyUnits = new Map<Locale, RegExp>();

/** Most numbers are followed by no unit at all: one expression says so, where each unit's own would take fifty. */
function anyUnitOf(locale: Locale): RegExp {
	const patterns = [
		...(perBefore[locale] ?? []).map(([, , pattern]) => pattern),
		...unitPatternsOf(locale).map(([, pattern]) => pattern),
	];
	const any = anyUnits.get(locale) ?? new RegExp(`(?:${patterns.join('|')})${end}`, 'iuy');
	anyUnits.set(locale, any);
	return any;
}

function createReaders(locale: Locale): UnitReader[] {
	const reader = (unit: Unit, pattern: string) => ({
		unit,
		loose: new RegExp(`(?:${pattern})${end}`, 'iuy'),
		strict: new RegExp(`^(?:${pattern})$`, 'u'),
	});
	const said = (perBefore[locale] ?? []).map(([unit, before, pattern]) => ({
		...reader(unit, pattern),
		before: new RegExp(`(?<!\\p{L})${before}(?:\\s+\\p{L}+){0,2}\\s*$`, 'iu'),
	}));
	return [...said, ...unitPatternsOf(locale).map(([unit, pattern]) => reader(unit, pattern))];
}

/** `2016 г.`, `2017 م`, `2019 yılı`: what follows says that it is a year. */
function isYear(written: string, { unit, word }: FoundUnit): boolean {
	return /(?:^|\D)(?:19|20)\d\d$/.test(written) && (unit === 'years' || word === 'г' || word === 'م');
}

function numbersIn(written: string, locale: Locale): number[] | undefined {
	const texts = separated(written);
	const numbers = texts.map((text) => numberOf(text, locale));
	const last = numbers.at(-1);
	if (last === undefined || numbers.some(Number.isNaN)) return undefined;
	// “In 2016 – 3.4 kg” is no range.
	return numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0)) ? numbers : [last];
}

/** A hyphen between two numbers parts them; before the first, or after another mark, it is a minus. */
function separated(written: string): string[] {
	return [...written.matchAll(parts)].map(({ 0: part, index }) =>
		/^[+\-−]/.test(part) && /\d\s*$/.test(written.slice(0, index)) ? part.slice(1) : part,
	);
}

/** What sets thousands apart in a language, when that is a mark and not a space. */
function groupMarkOf(locale: Locale): ',' | '.' | undefined {
	const parts = new Intl.NumberFormat(locales[locale].intl).formatToParts(12_345);
	const mark = parts.find(({ type }) => type === 'group')?.value;
	return mark === ',' || mark === '.' ? mark : undefined;
}

function numberOf(text: string, locale: Locale): number {
	const compact = text.replace(/[ \u00a0\u2009\u202f]/g, '').replace('−', '-');
	for (const mark of [',', '.'] as const) {
		const other = mark === ',' ? '.' : ',';
		const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(?:\\${mark}\\d{3})+(?:\\${other}\\d+)?$`);
		const isGrouped =
			grouped.test(compact) &&
			(groupMarkOf(locale) === mark || compact.split(mark).length > 2 || compact.includes(other));
		if (isGrouped) return Number(compact.replaceAll(mark, '').replace(',', '.'));
	}
	return Number(compact.replace(',', '.'));
}

/** Arabic-Indic and Persian digits, and their decimal and thousands marks, as Latin ones; nothing moves. */
function plainDigits(text: string): string {
	return text
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
		.replaceAll('٫', '.')
		.replaceAll('٬', '\u202f');
}
