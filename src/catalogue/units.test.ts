import { describe, expect, test } from 'vitest';
import { dimensionOf, fromSi, imperialOf, isUnit, toSi, units } from './units.ts';

describe('units', () => {
	test.each(units)('%s comes back from SI as it went', (unit) => {
		for (const value of [-40, 0, 0.1, 1, 7.62, 1100])
			expect(fromSi(toSi(value, unit), unit)).toBeCloseTo(value, 9);
	});

	test.each([
		[0, '°C', 273.15],
		[-273.15, '°C', 0],
		[32, '°F', 273.15],
		[-40, '°F', 233.15],
		[212, '°F', 373.15],
		[1, 'in', 0.0254],
		[3, 'ft', 0.9144],
		[1, 'nmi', 1852],
		[1, 'lb', 0.45359237],
		[7000, 'gr', 0.45359237],
		[16, 'oz', 0.45359237],
		[36, 'km/h', 10],
		[1, 'kn', 0.514444],
		[600, 'rpm', 10],
		[180, '°', Math.PI],
		[60, 'MOA', Math.PI / 180],
		[1, 'hp', 745.69987],
		[2, 'l', 0.002],
		[1, 'days', 86400],
	] as const)('%d %s is %d in SI', (value, unit, si) => {
		expect(toSi(value, unit)).toBeCloseTo(si, 5);
	});

	test.each([
		['mm', 'length'],
		['t', 'mass'],
		['rounds', 'count'],
		['min', 'time'],
		['MOA', 'angle'],
		['m/s', 'speed'],
	] as const)('%s is a unit of %s', (unit, dimension) => {
		expect(dimensionOf(unit)).toBe(dimension);
	});

	test('a word that only looks like one is none', () => {
		for (const word of ['', 'kgs', 'KG', 'toString', '__proto__']) expect(isUnit(word)).toBe(false);
	});

	test('an imperial unit has the dimension of its metric one', () => {
		for (const unit of units) {
			const imperial = imperialOf(unit);
			if (imperial !== undefined) expect([unit, dimensionOf(imperial)]).toEqual([unit, dimensionOf(unit)]);
		}
		expect(imperialOf('rpm')).toBeUndefined();
	});
});
