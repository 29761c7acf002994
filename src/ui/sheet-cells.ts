import type { Released, ReleasedProduct, ReleasedSpec } from '../catalogue/edition.ts';
import type { Locale } from '../catalogue/locales.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import { type Span, spanOf } from '../catalogue/span.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { SpecValue } from '../catalogue/statement.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import type { Unit } from '../catalogue/units.ts';
import { formatQuantity, type Run, textOf } from '../i18n/format-quantity.ts';
import { isolate } from '../i18n/isolate.ts';
import { sortBy } from '../i18n/sort.ts';
import type { Reader } from './reader.ts';

/** Words that stand as they are, or runs of which figures read from left to right. */
export type SheetText = string | readonly Run[];

export interface SheetLine {
	readonly text: SheetText;
	/** When it is not the page's: English that stands in for a translation. */
	readonly lang?: Locale;
}

export interface SheetFigure extends SheetLine {
	/** The figure in the column's `commonUnit`. */
	readonly common?: SheetText;
}

/** What stands beside a value or a state, in ready words. */
export interface Marked {
	readonly condition?: SheetLine;
	/** `as stated for the YST-24`, in a variant that takes the value over. */
	readonly inherited?: SheetText;
	/** What other sources say. */
	readonly conflicts?: readonly SheetFigure[];
	/** `open source, unconfirmed`, `in English` and the like. */
	readonly marks?: readonly string[];
	/** The internal edition's. */
	readonly staffMarks?: readonly string[];
}

export type SheetValue = SheetFigure &
	Marked & {
		/** In SI, the lower end of a figure; else the place among the column's words in the order of the language. */
		readonly sort: number;
		/** Of an outer length that can be drawn. */
		readonly span?: Span;
	};

export type SheetState = Marked & { readonly state: 'not-applicable' | 'on-request' | 'withheld' };

export type SheetCell = SheetValue | SheetState;

/** What each product itself says of a spec; null where nothing is said. */
export function sheetColumnOf(
	reader: Reader,
	spec: Spec,
	products: readonly ReleasedProduct[],
): (SheetCell | null)[] {
	const said = products.map(({ specs }) => specs.find(({ spec: id }) => id === spec.id));
	const words = said.flatMap((saying) =>
		saying?.state === 'stated' ? plainTextOf(lineOfValue(reader, spec, saying.value)) : [],
	);
	const ranks = new Map(
		sortBy(reader.locale, [...new Set(words)], (text) => text).map((text, rank) => [text, rank]),
	);
	return said.map((saying) => (saying === undefined ? null : cellOf(reader, spec, saying, ranks)));
}

function cellOf(
	reader: Reader,
	spec: Spec,
	saying: ReleasedSpec,
	ranks: ReadonlyMap<string, number>,
): SheetCell {
	const marked = { ...marksOf(reader, saying), ...sayingMarksOf(reader, spec, saying) };
	if (saying.state !== 'stated') return { state: saying.state, ...marked };
	const { value } = saying;
	const figure = figureOf(reader, spec, value);
	const isFallback = value.type === 'text' && figure.lang !== undefined;
	const first = [
		...(isFallback ? [reader.t('mark.fallback')] : []),
		...(saying.banded ? [reader.t('mark.banded')] : []),
	];
	return {
		...figure,
		sort: numberOf(value) ?? ranks.get(plainTextOf(figure)) ?? 0,
		...spanIn(spec, saying),
		...marked,
		...(first.length > 0 && { marks: [...first, ...(marked.marks ?? [])] }),
	};
}

function spanIn(spec: Spec, saying: ReleasedSpec): Pick<SheetValue, 'span'> {
	const isOuter = spec.type === 'quantity' && spec.dimension === 'length' && spec.group === 'dimensions';
	const span = isOuter ? spanOf(saying) : undefined;
	return span === undefined ? {} : { span };
}

/** What a released statement carries beside what it says. */
export function marksOf(reader: Reader, { condition, unconfirmed, suggested, staff }: Released): Marked {
	const { t, messages } = reader;
	const marks = [
		...(unconfirmed ? [t('mark.unconfirmed')] : []),
		...(suggested ? [t('mark.suggested')] : []),
	];
	const basis = staff?.basis === 'unverified' || staff?.basis === 'inferred' ? staff.basis : undefined;
	const staffMarks = [
		...(basis === undefined ? [] : [t(`mark.${basis}`)]),
		...(staff === undefined || staff.release === 'public' ? [] : [messages.levels[staff.release]]),
	];
	return {
		...(condition && { condition: lineOf(reader, condition) }),
		...(marks.length > 0 && { marks }),
		...(staffMarks.length > 0 && { staffMarks }),
	};
}

function sayingMarksOf(reader: Reader, spec: Spec, saying: ReleasedSpec): Marked {
	const parent =
		saying.inheritedFrom === undefined ? undefined : reader.index.products.get(saying.inheritedFrom);
	const conflicts = saying.state === 'stated' ? saying.conflicts : [];
	return {
		...(parent && {
			inherited: inOrder(reader, reader.t('product.inherited', { name: reader.local(parent.name).text })),
		}),
		...(conflicts.length > 0 && {
			conflicts: conflicts.map(({ value }) => figureOf(reader, spec, value)),
		}),
	};
}

/** A text in the reader's language, or the English that stands in for it. */
export function lineOf(reader: Reader, translations: LocalizedText): SheetLine {
	const { text, lang, isFallback } = reader.local(translations);
	return isFallback ? { text, lang } : { text: inOrder(reader, text) };
}

/** On a page from right to left, Latin runs keep their order. */
function inOrder({ dir }: Reader, text: string): SheetText {
	const runs = dir === 'rtl' ? isolate(text) : [];
	return runs.some(({ isFigures }) => isFigures) ? runs : text;
}

function figureOf(reader: Reader, spec: Spec, value: SpecValue): SheetFigure {
	const common = commonOf(reader, spec, value);
	return { ...lineOfValue(reader, spec, value), ...(common !== undefined && { common }) };
}

/** What a value says, as it stands in a table or on a card. */
export function lineOfValue(reader: Reader, spec: Spec, value: SpecValue): SheetLine {
	const choices: Readonly<Record<string, string>> = reader.messages.choices;
	switch (value.type) {
		case 'quantity':
			return { text: spec.type === 'quantity' ? figuresIn(reader, value.quantity, spec.display) : '' };
		case 'choice':
			return { text: choices[value.choice] ?? '' };
		case 'calibre':
			return lineOfCalibre(reader, value.calibre);
		case 'text':
			return lineOf(reader, value.text);
		case 'name':
			return { text: [figures(value.name)] };
		case 'year':
			return { text: [figures(String(value.year))] };
		default:
			return value satisfies never;
	}
}

function lineOfCalibre(reader: Reader, id: string): SheetLine {
	const calibre = reader.index.calibres.get(id);
	if (calibre === undefined) return { text: '' };
	const name = calibre.localName === undefined ? undefined : lineOf(reader, calibre.localName);
	const qualifier = calibre.qualifier === undefined ? undefined : lineOf(reader, calibre.qualifier);
	const parts = [name ?? { text: [figures(calibre.name)] }, ...(qualifier ? [qualifier] : [])];
	const words = [name, qualifier].filter((line) => line !== undefined);
	const lang = words.every((line) => line.lang !== undefined) ? words[0]?.lang : undefined;
	const runs = parts.flatMap(({ text }, index) => [
		...(index > 0 ? [{ text: ' ', isFigures: false }] : []),
		...(typeof text === 'string' ? [{ text, isFigures: false }] : text),
	]);
	const isWords = runs.every(({ isFigures }) => !isFigures);
	return { text: isWords ? textOf(runs) : runs, ...(lang !== undefined && { lang }) };
}

function commonOf(reader: Reader, spec: Spec, value: SpecValue): SheetText | undefined {
	if (spec.type !== 'quantity' || value.type !== 'quantity') return undefined;
	const [common] = spec.units;
	return common === undefined || common === spec.display
		? undefined
		: figuresIn(reader, value.quantity, common);
}

function figuresIn({ locale, messages }: Reader, quantity: Quantity, unit: Unit): readonly Run[] {
	return formatQuantity(locale, messages, quantity, unit).main;
}

function figures(text: string): Run {
	return { text, isFigures: true };
}

function numberOf(value: SpecValue): number | undefined {
	if (value.type === 'year') return value.year;
	if (value.type !== 'quantity') return undefined;
	// Twelve digits are more than any source gives, and leave out what the conversion has added.
	return Number((value.quantity.min ?? value.quantity.max ?? 0).toPrecision(12));
}

function plainTextOf({ text }: SheetLine): string {
	return typeof text === 'string' ? text : textOf(text);
}
