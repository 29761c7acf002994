import { expect, test } from 'vitest';
import { catalogueOf, editionOf, productOf, sourceOf } from '../../catalogue/fixtures.ts';
import { release } from '../../catalogue/release.ts';
import { catalogueInNumbers } from './in-numbers.ts';

const catalogue = catalogueOf(
	sourceOf('page'),
	sourceOf('office', { grade: 'A' }),
	editionOf('fixture'),
	productOf('a', { specs: { mass: { value: '3 kg', source: 'office' } } }),
	productOf('b', { status: { value: 'in-development', source: 'page' } }),
	productOf('c', { kind: 'mortar' }),
	productOf('hidden', { release: 'internal', reason: 'Nobody may know.' }),
);

function numbers() {
	const edition = catalogue.editions.get('fixture');
	if (edition === undefined) throw new Error('There is no edition.');
	return catalogueInNumbers(release(catalogue, edition, '2026-01-01'));
}

test('counts by family, and of each the products that state a figure', () => {
	expect(numbers()).toMatchObject({
		products: 3,
		withFigures: 1,
		byFamily: [
			{ id: 'small-arms', count: 2, part: 1 },
			{ id: 'support-weapons', count: 1, part: 0 },
		],
	});
});

test('counts by status and by grade, and leaves out what there is none of', () => {
	expect(numbers()).toMatchObject({
		byStatus: [
			{ id: 'produced', count: 2 },
			{ id: 'in-development', count: 1 },
		],
		sources: 2,
		byGrade: [
			{ id: 'A', count: 1 },
			{ id: 'B', count: 1 },
		],
	});
});
