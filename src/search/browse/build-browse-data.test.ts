import { expect, test } from 'vitest';
import { catalogueOf, editionOf, type Fields, productOf } from '../../catalogue/fixtures.ts';
import { release } from '../../catalogue/release.ts';
import { readerOf } from '../../ui/reader.ts';
import { browseDataOf } from './build-browse-data.ts';

function dataOf(effectiveRange: Fields) {
	const catalogue = catalogueOf(
		editionOf('fair', { withheld: 'on-request' }),
		productOf('x', {
			specs: { effectiveRange: { value: '654.321 m', release: 'licensed', ...effectiveRange } },
		}),
	);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const data = browseDataOf(readerOf(release(catalogue, record, '2026-01-01'), 'en'));
	const facet = data.figures.findIndex(({ id }) => id === 'effectiveRange');
	return { interval: data.products[0]?.figures[facet], text: JSON.stringify(data) };
}

test('a filter knows the bounds of a band, and of the figure nothing', () => {
	const { interval, text } = dataOf({ band: '600–700 m' });
	expect(interval).toEqual([600, 700]);
	expect(text).not.toContain('654');
});

test('a filter knows nothing of a value that is withheld', () => {
	const { interval, text } = dataOf({ withheld: 'on-request' });
	expect(interval).toBeUndefined();
	expect(text).not.toContain('654');
});
