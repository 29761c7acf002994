import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from './fixtures.ts';
import { drawProduct, type ProductDrawing } from './product-drawing.ts';
import { extentsOf, type OuterLength, outerLengths } from './product-views.ts';

describe('a product to scale', () => {
	test('a 2 m rifle is twice a 1 m rifle beside the same person', () => {
		const [short, long] = ['1 m', '2 m'].map((length) => draw(said('length', length)));

		expect(perPerson(long)).toBeCloseTo(2 * perPerson(short), 1);
	});

	test('whatever the length, it is to the person as it is to 1.75 m', () => {
		fc.assert(
			fc.property(fc.integer({ min: 300, max: 12_000 }), (millimetres) => {
				const ratio = perPerson(draw(said('length', `${millimetres} mm`)));
				// A person beside 12 m is some 40 pixels tall, drawn to a tenth.
				expect(Math.abs(ratio / (millimetres / 1750) - 1)).toBeLessThan(0.01);
			}),
		);
	});

	test('a box has its length and its height, and a half of it half of both', () => {
		const drawing = draw(said('length', '4 m'), said('height', '2 m'));
		const [width = 0, height = 0] = boxesIn(drawing.stated)[0] ?? [];

		expect(width).toBeCloseTo(2 * height, 0);
		expect(height / drawing.reference.height).toBeCloseTo(2 / 1.75, 1);
	});

	test('the height is named once, however many views show it', () => {
		const { texts } = draw(said('length', '4 m'), said('width', '2 m'), said('height', '2 m'));

		expect(texts.filter(({ text }) => text === 'height')).toHaveLength(1);
	});

	test('has no ground from above', () => {
		const [above, beside] = [
			draw(said('length', '2 m'), said('width', '1 m')),
			draw(said('length', '2 m'), said('height', '1 m')),
		];

		expect(above.lines).not.toMatch(/^M0 [\d.]+H/);
		expect(beside.lines).toMatch(/^M0 [\d.]+H/);
	});

	test('every drawing keeps its words and boxes within, whatever is stated', () => {
		const lengths = fc.record(
			Object.fromEntries(outerLengths.map((id) => [id, fc.integer({ min: 10, max: 20_000 })])),
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(lengths, (stated) => {
				const specs = outerLengths.flatMap((id) => (stated[id] ? [said(id, `${stated[id]} mm`)] : []));
				fc.pre(specs.length > 0);
				const { width, height, texts, reference } = draw(...specs);
				for (const { x, y } of [...texts, reference]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
			}),
		);
	});
});

describe('a figure that is not exact', () => {
	test('a range is drawn through to its nearer end, and dashed to its further', () => {
		const { stated, open } = draw(said('length', '1–2 m'));

		expect(2 * (boxesIn(stated)[0]?.[0] ?? 0)).toBeCloseTo(boxesIn(open)[0]?.[0] ?? 0, 0);
	});

	test.each(['up to 2 m', 'about 2 m'])('%s is dashed alone', (length) => {
		const { stated, open } = draw(said('length', length));

		expect(boxesIn(stated)).toEqual([]);
		expect(boxesIn(open)).toHaveLength(1);
	});

	test('from 2 m is drawn through, and goes on dashed without an end', () => {
		const { stated, open } = draw(said('length', 'from 2 m'));

		expect(boxesIn(stated)).toHaveLength(1);
		expect(boxesIn(open)).toEqual([]);
		expect(open).toMatch(/^M[\d.]+ [\d.]+h\d+$/);
	});

	test('an exact one has nothing dashed', () => {
		const { open, openLines } = draw(said('length', '2 m'), said('barrelLength', '1 m'));

		expect([open, openLines]).toEqual(['', '']);
	});

	test('the dimension line of a range is drawn through to its nearer end, and dashed from there', () => {
		const { lines, openLines } = draw(said('length', '2 m'), said('barrelLength', '1–1.5 m'));
		const [whole, nearer, further] = [...lines.matchAll(across), ...openLines.matchAll(across)].map(
			([, from, , to]) => Number(to) - Number(from),
		);

		expect(nearer).toBeCloseTo((whole ?? 0) / 2, 0);
		expect(further).toBeCloseTo((whole ?? 0) / 4, 0);
	});

	test('the dimension line of what is up to a length is dashed too', () => {
		expect(draw(said('length', '2 m'), said('barrelLength', 'up to 1 m')).openLines).not.toBe('');
	});
});

/** The level part of a dimension line. */
const across = /M([\d.]+) ([\d.]+)L([\d.]+) \2(?!\d)/g;

function draw(...specs: Parameters<typeof extentsOf>[0]): ProductDrawing {
	const extents = extentsOf(specs);
	if (extents === undefined) throw new Error('No length is stated.');
	return drawProduct(extents, { of: (spec: OuterLength) => spec, reference: ({ id }) => id });
}

/** The width and height of each box. */
function boxesIn(path: string): [number, number][] {
	return [...path.matchAll(/h([\d.]+)v([\d.]+)h-/g)].map(([, width, height]) => [
		Number(width),
		Number(height),
	]);
}

/** How many persons, one on another, are as tall as it is long. */
function perPerson(drawing: ProductDrawing | undefined): number {
	const [width = Number.NaN] = boxesIn(drawing?.stated ?? '')[0] ?? [];
	return width / (drawing?.reference.height ?? Number.NaN);
}
