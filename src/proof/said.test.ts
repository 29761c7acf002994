import { expect, test } from 'vitest';
import { catalogueOf, editionOf, productOf } from '../catalogue/fixtures.ts';
import { saidIn } from './said.ts';

test('judges a former id by the release that its record had', () => {
	const formerIds = [{ id: 'open' }, { id: 'secret', release: 'licensed' }];
	const catalogue = catalogueOf(productOf('heir', { formerIds }), editionOf('public'));
	const edition = catalogue.editions.get('public');
	const said = edition === undefined ? [] : saidIn(catalogue, edition);
	const judged = said.filter(({ field }) => /^formerIds\.\d+\.id$/.test(field));
	expect(judged.map(({ text, isOut }) => [text, isOut])).toEqual([
		['open', true],
		['secret', false],
	]);
});
