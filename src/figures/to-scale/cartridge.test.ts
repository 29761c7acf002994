import { describe, expect, test } from 'vitest';
import type { CalibreSpecId } from '../../catalogue/calibre.ts';
import { calibreShapeOf, extentOf, isSchematic, specsDrawnIn } from './cartridge.ts';
import { calibreOf, said } from './fixtures.ts';

const drawn = [
	'bulletDiameter',
	'neckDiameter',
	'shoulderDiameter',
	'baseDiameter',
	'rimDiameter',
	'rimThickness',
	'caseLength',
	'overallLength',
] as const;
const needed: readonly CalibreSpecId[] = ['caseLength', 'baseDiameter', 'neckDiameter'];

describe('what of a calibre is drawn', () => {
	test('every figure of its outside, when all of them are stated', () => {
		expect([...specsIn(calibreOf())].sort()).toEqual([...drawn].sort());
	});

	test.each(drawn.filter((id) => !needed.includes(id)))('nothing for %s, when it is not stated', (id) => {
		expect(specsIn(calibreOf())).toContain(id);
		expect(specsIn(calibreOf({ without: [id] }))).not.toContain(id);
	});

	test.each(needed)('nothing at all without %s', (id) => {
		expect(calibreShapeOf(calibreOf({ without: [id] }))).toBeUndefined();
	});

	test('no bullet without a diameter, without a length, or within the case', () => {
		for (const without of ['bulletDiameter', 'overallLength'] as const)
			expect(calibreShapeOf(calibreOf({ without: [without] }))).toMatchObject({ bullet: undefined });
		expect(calibreShapeOf(calibreOf({ specs: { overallLength: '40 mm' } }))).toMatchObject({
			bullet: undefined,
		});
	});

	test.each(['about 13 mm', 'up to 13 mm', '12–13 mm', 'from 13 mm', '13 ± 0.1 mm'])(
		'no outline from a diameter of %s',
		(baseDiameter) => {
			expect(calibreShapeOf(calibreOf({ specs: { baseDiameter } }))).toBeUndefined();
		},
	);

	test('no circle for a cartridge whose case is not stated, one for what has a bore', () => {
		const specs = [said('boreDiameter', '82 mm')];

		expect(calibreShapeOf({ class: 'cartridge', specs })).toBeUndefined();
		expect(calibreShapeOf({ class: 'mortar', specs })).toEqual({
			type: 'circle',
			spec: 'boreDiameter',
			diameter: 0.082,
		});
		expect(calibreShapeOf({ class: 'mortar', specs: [] })).toBeUndefined();
	});

	test('the bullet in place of a bore that is not stated', () => {
		const shape = calibreShapeOf({ class: 'rocket', specs: [said('bulletDiameter', '107 mm')] });

		expect(shape).toMatchObject({ spec: 'bulletDiameter', diameter: 0.107 });
	});
});

describe('the outline of a cartridge', () => {
	test('is as tall as it is long and as wide as its rim', () => {
		const shape = calibreShapeOf(calibreOf());

		expect(shape && extentOf(shape)).toEqual({ height: 0.08, width: 0.015 });
	});

	test('has its diameters in order, from the rim to the bullet', () => {
		const shape = calibreShapeOf(calibreOf());
		const stations = shape?.type === 'cartridge' ? shape.stations : [];

		expect(stations.map(({ spec }) => spec)).toEqual([
			'rimDiameter',
			'baseDiameter',
			'shoulderDiameter',
			'neckDiameter',
			'bulletDiameter',
		]);
		expect(stations.map(({ at }) => at)).toEqual(stations.map(({ at }) => at).toSorted((a, b) => a - b));
	});

	test('is schematic where nothing is stated: at the shoulder and the nose of the bullet', () => {
		const bare = calibreOf({ without: ['overallLength'] });

		expect(wallsOf(bare).map((wall) => wall.isSchematic)).toEqual([false, true, false]);
		expect(wallsOf(calibreOf({ without: ['shoulderDiameter'] })).map((wall) => wall.isSchematic)).toEqual([
			true,
		]);
	});

	test('is said to be schematic when a part of it is', () => {
		const straight = calibreOf({
			without: ['shoulderDiameter', 'overallLength'],
			specs: { neckDiameter: '12.8 mm' },
		});
		const [all, walled] = [calibreShapeOf(calibreOf()), calibreShapeOf(straight)];

		expect(all && isSchematic(all)).toBe(true);
		expect(walled && isSchematic(walled)).toBe(false);
	});
});

function specsIn(calibre: ReturnType<typeof calibreOf>): readonly CalibreSpecId[] {
	const shape = calibreShapeOf(calibre);
	return shape === undefined ? [] : specsDrawnIn(shape);
}

function wallsOf(calibre: ReturnType<typeof calibreOf>) {
	const shape = calibreShapeOf(calibre);
	return shape?.type === 'cartridge' ? shape.walls : [];
}
