import type { Locale } from '../catalogue/locales.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import { fromSi, imperialOf, toSi, type Unit } from '../catalogue/units.ts';
import { formatNumber } from './format-number.ts';
import type { Messages } from './messages/messages.ts';
import { pickForm } from './translator.ts';

/** A run of text; figures with their symbol read left to right on every page. */
export interface Run {
	readonly text: string;
	readonly isFigures: boolean;
}

export interface FormattedQuantity {
	/** In the unit that readers of the spec expect. */
	readonly main: readonly Run[];
	readonly imperial?: readonly Run[] | undefined;
	/** What staff wrote, when it was in another unit. */
	readonly written?: string | undefined;
}

export function formatQuantity(
	locale: Locale,
	messages: Messages,
	quantity: Quantity,
	display: Unit,
): FormattedQuantity {
	const imperial = imperialOf(display);
	return {
		main: runsIn(locale, messages, quantity, display),
		imperial: imperial && runsIn(locale, messages, quantity, imperial),
		written: quantity.unit === display ? undefined : quantity.written,
	};
}

/** The runs as one line of text, where no markup can be had. */
export function textOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

function runsIn(locale: Locale, messages: Messages, quantity: Quantity, unit: Unit): Run[] {
	const figures = figuresIn(locale, quantity, unit);
	const label = messages.units[unit];
	const isWord = typeof label !== 'string' || (locale === 'ar' && /\p{Script=Arabic}/u.test(label));
	const word = pickForm(locale, label, convert(quantity.numbers.at(-1) ?? 0, quantity.unit, unit));
	const gap = unit === '×' || unit === '°' ? '' : '\u00a0';
	const value: Run[] = isWord
		? [figuresRun(figures), wordsRun(gap + word)]
		: [figuresRun(`${figures}${gap}${word}`)];
	return quantity.form in qualified
		? between(String(messages.interface[qualified[quantity.form as keyof typeof qualified]]), value)
		: value;
}

const qualified = {
	'up-to': 'quantity.up-to',
	from: 'quantity.from',
	over: 'quantity.over',
	about: 'quantity.about',
} as const;

function between(template: string, value: Run[]): Run[] {
	const [before = '', after = ''] = template.split('{value}');
	return [wordsRun(before), ...value, wordsRun(after)].filter(({ text }) => text !== '');
}

function figuresIn(locale: Locale, quantity: Quantity, unit: Unit): string {
	const { form, numbers } = quantity;
	const isSigned = form === 'range' && numbers.some((number) => number < 0);
	const shown = numbers.map((number, index) => {
		const isTolerance = form === 'tolerance' && index === 1;
		const text = figure(locale, quantity, number, unit, isTolerance);
		return isSigned && number > 0 ? `+${text}` : text;
	});
	const joint = form === 'tolerance' ? ' ± ' : form === 'one-of' ? ' / ' : isSigned ? '…' : '–';
	return shown.join(joint);
}

/** In the unit it was written in, the digits stay as written; converted, it is no more exact than it was. */
function figure(
	locale: Locale,
	quantity: Quantity,
	number: number,
	unit: Unit,
	isDifference: boolean,
): string {
	if (unit === quantity.unit) return formatNumber(locale, number, quantity.decimals);
	const value = isDifference
		? convert(number, quantity.unit, unit) - convert(0, quantity.unit, unit)
		: convert(number, quantity.unit, unit);
	return formatNumber(
		locale,
		Number(value.toPrecision(Math.max(3, significantDigits(number, quantity.decimals)))),
	);
}

function convert(number: number, from: Unit, to: Unit): number {
	return from === to ? number : fromSi(toSi(number, from), to);
}

/** Of 18000 two: nobody can say of the zeros at the end of a whole number that they were measured. */
function significantDigits(number: number, decimals: number): number {
	const digits = Math.abs(number).toFixed(decimals).replace('.', '').replace(/^0+/, '');
	return (decimals === 0 ? digits.replace(/0+$/, '') : digits).length;
}

function figuresRun(text: string): Run {
	return { text, isFigures: true };
}

function wordsRun(text: string): Run {
	return { text, isFigures: false };
}
