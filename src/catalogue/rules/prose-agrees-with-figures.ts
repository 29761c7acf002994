import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import { releaseOf, type Setting } from '../evidence.ts';
import { kindOf } from '../kinds.ts';
import type { FieldPath } from '../problem.ts';
import { figuresIn, type ProseFigure } from '../prose-figures.ts';
import type { Quantity } from '../quantity.ts';
import type { RawRecord } from '../record.ts';
import { mayRead } from '../release-level.ts';
import type { Statement } from '../statement.ts';
import { settingOf } from '../statements-in.ts';
import { textsIn } from '../texts-in.ts';
import { dimensionOf, toSi, type Unit } from '../units.ts';
import type { Rule } from './rule.ts';

/** Numbers live once: a figure in prose is one that the record states. Counts, years and designations are left alone. */
export const proseAgreesWithFigures: Rule = function* (record, catalogue) {
	const { own, withheld, others } = figuresOf(record, catalogue);
	if (own.length + withheld.length === 0) return;
	const released = [...own, ...others];
	for (const { path, locale, text } of textsIn(record.data)) {
		if (!isProse(record, path)) continue;
		for (const figure of figuresIn(text, locale)) {
			if (isBore(figure, catalogue) || agrees(figure, released)) continue;
			if (agrees(figure, withheld)) {
				yield { path, ...complaint('prose-withheld', { figure: figure.found }) };
				continue;
			}
			const rivals = own.filter(({ quantity }) => dimensionOf(quantity.unit) === dimensionOf(figure.unit));
			const [nearest] = rivals.sort((a, b) => distance(a, figure, text) - distance(b, figure, text));
			if (nearest === undefined) continue;
			const { spec, quantity } = nearest;
			const said = { figure: figure.found, spec, written: quantity.written };
			yield {
				path,
				...(record.type === 'product'
					? complaint('prose-disagrees', { ...said, placeholder: `{spec:${spec}}` })
					: complaint('prose-disagrees-elsewhere', said)),
			};
		}
	}
};

interface StatedFigure {
	spec: string;
	quantity: Quantity;
	statement: Statement;
}

/** What the record states itself, and what is withheld of it, and what else may be said: its parent types' figures, and those it inherits. */
function figuresOf(
	{ type, id }: RawRecord,
	{ products, calibres, sources }: Catalogue,
): { own: StatedFigure[]; withheld: StatedFigure[]; others: StatedFigure[] } {
	const product = type === 'product' ? products.get(id) : undefined;
	if (product === undefined)
		return { own: type === 'calibre' ? stated(calibres.get(id)?.specs) : [], withheld: [], others: [] };
	const parent = product.variantOf === undefined ? undefined : products.get(product.variantOf);
	const isOutIn = (setting: Setting) => (figure: StatedFigure) => {
		const specRelease = kindOf(product.kind).specs.find(({ id }) => id === figure.spec)?.release;
		return mayRead(product.release, releaseOf(figure.statement, { ...setting, specRelease }, sources));
	};
	const own = split(stated(product.specs), isOutIn(settingOf(product)));
	const inherited = split(stated(parent?.specs), isOutIn(parent ? settingOf(parent) : settingOf(product)));
	return {
		own: own.out,
		withheld: [...own.withheld, ...inherited.withheld],
		others: [...inherited.out, ...product.parentTypes.flatMap(({ specs }) => stated(specs))],
	};
}

function split(figures: readonly StatedFigure[], isOut: (figure: StatedFigure) => boolean) {
	return {
		out: figures.filter((figure) => isOut(figure)),
		withheld: figures.filter((figure) => !isOut(figure)),
	};
}

function stated(specs: { readonly [id: string]: Statement | undefined } = {}): StatedFigure[] {
	return Object.entries(specs).flatMap(([spec, statement]) =>
		statement?.state === 'stated' && statement.value.type === 'quantity'
			? [{ spec, quantity: statement.value.quantity, statement }]
			: [],
	);
}

/** Names, and words that quote a source or say under which condition a value holds, are not the house's prose. */
function isProse({ type }: RawRecord, path: FieldPath): boolean {
	if (type === 'product' && path[0] === 'name') return false;
	return !(path[0] === 'status' && path[1] === 'words') && path.at(-2) !== 'condition';
}

function agrees({ numbers, unit }: ProseFigure, known: readonly StatedFigure[]): boolean {
	const rivals = known.filter(({ quantity }) => dimensionOf(quantity.unit) === dimensionOf(unit));
	return numbers.every((value) => rivals.some(({ quantity }) => isWithin(toSi(value, unit), quantity, unit)));
}

/** Half a per cent is rounding; the metric horsepower of most languages and the mechanical one are 1.4 % apart. */
function toleranceOf(...units: Unit[]): number {
	return units.includes('hp') ? 0.015 : 0.005;
}

function isWithin(si: number, { form, numbers, unit, min, max }: Quantity, asked: Unit): boolean {
	const tolerance = toleranceOf(unit, asked);
	const isBetween = (low: number, high: number) =>
		si >= low - tolerance * Math.abs(low) && si <= high + tolerance * Math.abs(high);
	if (form === 'one-of')
		return numbers.map((value) => toSi(value, unit)).some((value) => isBetween(value, value));
	// Of “up to 500 m” the end alone: a rifle of 300 mm is not meant by it.
	return isBetween(min ?? max ?? Number.NaN, max ?? min ?? Number.NaN);
}

const boresOf = new WeakMap<Catalogue, readonly number[]>();

/** A calibre is a name: 12.7 mm is no length. */
function isBore({ numbers, unit }: ProseFigure, catalogue: Catalogue): boolean {
	if (unit !== 'mm' && unit !== 'in') return false;
	const bores = boresOf.get(catalogue) ?? boresIn(catalogue);
	boresOf.set(catalogue, bores);
	return numbers.every((value) => bores.some((bore) => Math.abs(bore - toSi(value, unit)) < 1e-6));
}

function boresIn({ calibres, products }: Catalogue): number[] {
	const named = [...calibres.values()].flatMap(
		({ name }) => /^\d+(?:\.\d+)?(?=\s?(?:mm|[×x]\s?\d))/.exec(name)?.[0] ?? [],
	);
	const specs = [...products.values()].flatMap((product) => stated({ bore: product.specs.bore }));
	return [
		...named.map((bore) => toSi(Number(bore), 'mm')),
		...specs.flatMap(({ quantity }) => quantity.numbers.map((value) => toSi(value, quantity.unit))),
	];
}

/** How far a spec is from what a sentence speaks of: by the words of its id first, then by its value. */
function distance({ spec, quantity }: StatedFigure, figure: ProseFigure, text: string): number {
	const sentence = sentenceAt(text, figure.index);
	const words = spec.split(/(?=[A-Z])/);
	const said = words.filter((word) => new RegExp(`\\b${word}`, 'i').test(sentence)).length;
	const value = toSi(figure.numbers[0] ?? 0, figure.unit);
	const own = quantity.min ?? quantity.max ?? 0;
	const apart = Math.abs(value - own) / (Math.abs(value) + Math.abs(own) + Number.EPSILON);
	return said === 0 ? apart : apart - 10 * said + words.length;
}

function sentenceAt(text: string, index: number): string {
	const before =
		text
			.slice(0, index)
			.split(/[.;!?]\s/)
			.at(-1) ?? '';
	return before + (text.slice(index).split(/[.;!?]\s/)[0] ?? '');
}
