import { describe, expect, test } from 'vitest';
import type { CalibreSpecId } from '../../catalogue/calibre.ts';
import { drawCalibre } from './calibre-drawing.ts';
import { type CalibreShape, calibreShapeOf } from './cartridge.ts';
import { calibreOf } from './fixtures.ts';
import { rowOf } from './side-by-side.ts';

describe('the drawing of a cartridge', () => {
	const drawing = draw(shapeOf());

	test('has a label for each diameter, from the top down, none over another', () => {
		expect(drawing.labels.map(({ name }) => name)).toEqual([
			'bulletDiameter',
			'neckDiameter',
			'shoulderDiameter',
			'baseDiameter',
			'rimThickness',
			'rimDiameter',
		]);
		const places = drawing.labels.map(({ y }) => y);
		for (const [index, y] of places.slice(1).entries()) expect(y - (places[index] ?? 0)).toBeGreaterThan(30);
	});

	test('has a dimension line for the case and for the whole, as long as they are', () => {
		const [whole, part] = [80, 50].map((millimetres) => (220 * millimetres) / 80);

		expect(drawing.lengths.map(({ name }) => name)).toEqual(['caseLength', 'overallLength']);
		expect(drawing.lengths.map(({ path }) => heightOf(path))).toEqual([part, whole]);
	});

	test('has a scale bar of the same scale', () => {
		const [, from, to] =
			/M([\d.]+) [\d.]+L([\d.]+)/.exec(drawing.bar.path.slice(drawing.bar.path.indexOf('M', 1))) ?? [];

		expect(Number(to) - Number(from)).toBeCloseTo((220 * drawing.bar.metres) / 0.08, 1);
	});

	test('keeps every label within', () => {
		for (const { x, y } of [...drawing.labels, ...drawing.lengths]) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(drawing.width);
			expect(y + 12).toBeLessThan(drawing.height);
		}
	});
});

describe('calibres side by side', () => {
	test('are of one scale: twice as long is twice as tall', () => {
		const short = shapeOf({ caseLength: '25 mm', overallLength: '40 mm' });
		const row = rowOf([short, shapeOf()]);
		const [one = 0, two = 0] = (row?.drawn ?? []).map(({ paths }) => heightOf(paths.stated));

		expect(two).toBeCloseTo(2 * one, 0);
		expect(row?.bar.pixels).toBeCloseTo(((row?.bar.metres ?? 0) / 0.08) * two, 0);
	});

	test('are not drawn when there is one alone, or none', () => {
		expect(rowOf([])).toBeUndefined();
		expect(rowOf([shapeOf()])).toBeUndefined();
	});

	test('are drawn smaller where one of them is wide', () => {
		const row = rowOf([{ type: 'circle', spec: 'boreDiameter', diameter: 0.12 }, shapeOf()]);

		expect(Math.max(...(row?.drawn ?? []).map(({ width }) => width))).toBeLessThan(80);
	});
});

function draw(shape: CalibreShape) {
	return drawCalibre(shape, (name) => ({ name, value: '1 mm' }));
}

function shapeOf(specs: Readonly<Partial<Record<CalibreSpecId, string>>> = {}): CalibreShape {
	const shape = calibreShapeOf(calibreOf({ specs }));
	if (shape === undefined) throw new Error('Too little is stated to draw.');
	return shape;
}

/** From the lowest to the highest point of a path of straight lines. */
function heightOf(path: string): number {
	const heights = [...path.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
	return Number((Math.max(...heights) - Math.min(...heights)).toFixed(1));
}
