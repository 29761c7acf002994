import { expect, test } from 'vitest';
import { prepareEngine } from './engine.ts';
import { packIndex } from './packed-index.ts';
import type { SearchIndex } from './search-index.ts';
import { finish, type Steps, unitsPerStep } from './steps.ts';

const syllables = ['ka', 'ri', 'tu', 'mel', 'oz', 'shan', 'du', 'ver', 'gal', 'im'];
const nameOf = (number: number) =>
	[...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');

const index: SearchIndex = {
	locale: 'en',
	labels: [{ field: 'kind', texts: ['Rifle', 'Винтовка'] }],
	products: Array.from({ length: 10_000 }, (_, number) => ({
		id: `product-${number}`,
		name: `${nameOf(number)} ${number % 90} rifle`,
		otherWords: ['винтовка'],
		labels: [0],
	})),
};

function stepsOf(steps: Steps<unknown>): number[] {
	const units: number[] = [];
	for (let step = steps.next(); !step.done; step = steps.next()) units.push(step.value);
	return units;
}

test('ten thousand products are made ready in steps that are small', () => {
	const units = stepsOf(prepareEngine(packIndex(index)));

	expect(Math.max(...units)).toBeLessThanOrEqual(unitsPerStep);
	// Names, places, sounds, both orders: each product several times.
	expect(units.reduce((sum, unit) => sum + unit, 0)).toBeGreaterThan(5 * 10_000);
});

test.each(['rifle', 'r', 'винтовка', 'rilfe', 'kaka rifle 12', 'karitumal'])(
	'%s is answered so too',
	(query) => {
		const engine = finish(prepareEngine(packIndex(index)));
		const units = stepsOf(engine.ask(query));

		expect(Math.max(...units)).toBeLessThanOrEqual(unitsPerStep);
	},
);
