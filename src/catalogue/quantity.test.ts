import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity, QuantityError } from './quantity.ts';
import { tell } from './sentences/tell.ts';
import { type Dimension, dimensionOf, toSi, type Unit, units } from './units.ts';

const allowed = {
	mass: ['kg', 'g', 't'],
	length: ['mm', 'm'],
	rate: ['rpm'],
	temperature: ['°C', '°F'],
	count: ['rounds'],
	magnification: ['×'],
	time: ['h', 'min', 'days'],
} as const satisfies { [D in Dimension]?: readonly Unit[] };

function parse(text: string, dimension: keyof typeof allowed = 'mass') {
	return parseQuantity(text, dimension, allowed[dimension]);
}

function complaint(text: string, dimension?: keyof typeof allowed): [problem: string, fix: string] {
	try {
		parse(text, dimension);
	} catch (error) {
		if (error instanceof QuantityError) {
			const { problem, fix } = tell(error.complaint);
			return [problem, fix];
		}
		throw error;
	}
	throw new Error(`“${text}” was read.`);
}

describe('parseQuantity', () => {
	test.each([
		['3.4 kg', 'exact', [3.4], 3.4, 3.4],
		['3.4kg', 'exact', [3.4], 3.4, 3.4],
		['500 g', 'exact', [500], 0.5, 0.5],
		['3.4–3.6 kg', 'range', [3.4, 3.6], 3.4, 3.6],
		['3.4-3.6 kg', 'range', [3.4, 3.6], 3.4, 3.6],
		['3.4…3.6 kg', 'range', [3.4, 3.6], 3.4, 3.6],
		['3.4 ... 3.6 kg', 'range', [3.4, 3.6], 3.4, 3.6],
		['up to 7 kg', 'up-to', [7], null, 7],
		['from 100 g', 'from', [100], 0.1, null],
		['over 6 t', 'over', [6], 6000, null],
		['about 3 kg', 'about', [3], 3, 3],
		['3.8 ± 0.1 kg', 'tolerance', [3.8, 0.1], 3.7, 3.9],
		['3.8 kg ± 0.1', 'tolerance', [3.8, 0.1], 3.7, 3.9],
		['1 100 kg ± 50', 'tolerance', [1100, 50], 1050, 1150],
		['10/20/30 kg', 'one-of', [10, 20, 30], 10, 30],
		['30 / 20 kg', 'one-of', [30, 20], 20, 30],
	] as const)('reads “%s” as %s', (written, form, numbers, min, max) => {
		const quantity = parse(written);

		expect(quantity).toMatchObject({ form, numbers, written });
		for (const [end, expected] of [
			[quantity.min, min],
			[quantity.max, max],
		] as const)
			if (expected === null) expect(end).toBeNull();
			else expect(end).toBeCloseTo(expected, 9);
	});

	test('keeps what was written, without the spaces around it', () => {
		expect(parse('  3.40 kg ').written).toBe('3.40 kg');
	});

	test.each([
		['3 kg', 0],
		['3.0 kg', 1],
		['3.40–3.5 kg', 2],
		['3.8 ± 0.05 kg', 2],
		['1 100.5 kg', 1],
	])('keeps the digits after the point of “%s”', (written, decimals) => {
		expect(parse(written).decimals).toBe(decimals);
	});

	test.each(['1100 kg', '1 100 kg', '1\u00a0100 kg', '1\u202f100 kg'])(
		'reads thousands in “%s”',
		(written) => {
			expect(parse(written).numbers).toEqual([1100]);
		},
	);

	test.each([
		['-40–50 °C', 233.15, 323.15],
		['−40…+50 °C', 233.15, 323.15],
		['-40 °F', 233.15, 233.15],
		['-40–-20 °C', 233.15, 253.15],
	])('reads the sign of “%s”', (written, min, max) => {
		const quantity = parse(written, 'temperature');

		expect(quantity.min).toBeCloseTo(min, 9);
		expect(quantity.max).toBeCloseTo(max, 9);
	});

	test('reads a unit that is a sign, or a word', () => {
		expect(parse('3–9×', 'magnification')).toMatchObject({ unit: '×', numbers: [3, 9] });
		expect(parse('30 rounds', 'count')).toMatchObject({ unit: 'rounds', numbers: [30] });
	});

	const advice = 'Write a number and a unit, such as “12 kg”, “10–12 kg” or “about 12 kg”.';
	const comma = 'Write a decimal point, and no comma between thousands: “3.8”, “1100” or “1 100”.';
	test.each([
		['3,8 kg', '“3,8 kg” is not a figure.', comma],
		['1,100 kg', '“1,100 kg” is not a figure.', comma],
		['3.8', '“3.8” has no unit.', 'Add the unit: kg, g, t.'],
		['heavy', '“heavy” does not start with a number.', advice],
		['', '“” does not start with a number.', advice],
		['kg 3', '“kg 3” does not start with a number.', advice],
		['3 kgs', '“kgs” is not a unit that can stand here.', 'Did you mean “kg”?'],
		['3 stone', '“stone” is not a unit that can stand here.', 'Use kg, g, t.'],
		['3 lb', '“lb” is not a unit that can stand here.', 'Use kg, g, t.'],
		['3 mm', '“mm” is a unit of length, not of mass.', 'Use kg, g, t.'],
		['3..4 kg', '“3..4 kg” is not a figure.', advice],
		['1100 100 kg', '“1100 100 kg” is not a figure.', advice],
		['650–600 kg', '“650–600” does not go from small to large.', 'Write the smaller number first.'],
		['5–5 kg', '“5–5” does not go from small to large.', 'Write the smaller number first.'],
		['up to 3–4 kg', '“up to 3–4 kg” says both “up to” and another form.', 'Keep one of the two.'],
		['about 3 ± 1 kg', '“about 3 ± 1 kg” says both “about” and another form.', 'Keep one of the two.'],
		[`${'1'.repeat(90)} kg`, `“${'1'.repeat(60)}…” is too long for a figure.`, advice],
		['12e7 kg', '“e7 kg” is not a unit that can stand here.', 'Use kg, g, t.'],
	])('refuses “%s”', (text, problem, fix) => {
		expect(complaint(text)).toEqual([problem, fix]);
	});

	test('takes × for the letter that looks like it', () => {
		expect(complaint('4x', 'magnification')).toEqual([
			'“x” is not a unit that can stand here.',
			'Did you mean “×”?',
		]);
	});

	test('reads back every figure that it could have been given', () => {
		const number = fc
			.record({ whole: fc.nat(99_999), decimals: fc.constantFrom('', '.0', '.5', '.25', '.125') })
			.map(({ whole, decimals }) => `${whole}${decimals}`);
		const pair = fc.tuple(number, number).filter(([a, b]) => Number(a) < Number(b));
		const figure = fc.oneof(
			number.map((a) => ({ form: 'exact', text: a, numbers: [a] })),
			pair.map(([a, b]) => ({ form: 'range', text: `${a}–${b}`, numbers: [a, b] })),
			fc.tuple(number, number).map(([a, b]) => ({ form: 'tolerance', text: `${a} ± ${b}`, numbers: [a, b] })),
			fc
				.array(number, { minLength: 2, maxLength: 5 })
				.map((all) => ({ form: 'one-of', text: all.join('/'), numbers: all })),
			number.map((a) => ({ form: 'up-to', text: `up to ${a}`, numbers: [a] })),
			number.map((a) => ({ form: 'from', text: `from ${a}`, numbers: [a] })),
			number.map((a) => ({ form: 'over', text: `over ${a}`, numbers: [a] })),
			number.map((a) => ({ form: 'about', text: `about ${a}`, numbers: [a] })),
		);
		fc.assert(
			fc.property(figure, fc.constantFrom(...units), ({ form, text, numbers }, unit) => {
				const quantity = parseQuantity(`${text} ${unit}`, dimensionOf(unit), [unit]);

				expect(quantity).toMatchObject({
					form,
					unit,
					written: `${text} ${unit}`,
					numbers: numbers.map(Number),
				});
				expect(quantity.decimals).toBe(Math.max(...numbers.map((part) => part.split('.')[1]?.length ?? 0)));
				if (form === 'exact') expect(quantity.min).toBe(toSi(Number(numbers[0]), unit));
			}),
		);
	});

	test('says what is wrong with any text, and throws nothing else', () => {
		const text = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom(...'0123456789 .,+-−–…±/kgmupto°C×\n') }),
		);
		fc.assert(
			fc.property(text, (written) => {
				try {
					expect(parse(written).numbers.every(Number.isFinite)).toBe(true);
				} catch (error) {
					expect(error).toBeInstanceOf(QuantityError);
				}
			}),
		);
	});
});
