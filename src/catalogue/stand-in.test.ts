import { describe, expect, test } from 'vitest';
import { catalogueOf, editionOf, type Fields, problemsOf, productOf, sourceOf } from './fixtures.ts';
import { release } from './release.ts';

function specsFor(edition: Fields, effectiveRange: Fields, product: Fields = {}) {
	const catalogue = catalogueOf(
		editionOf('fair', edition),
		sourceOf('page'),
		sourceOf('own', { title: 'It reaches 654.321 m' }),
		productOf('x', { specs: { effectiveRange: { value: '654.321 m', ...effectiveRange } }, ...product }),
		productOf('y', { variantOf: 'x' }),
	);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const released = release(catalogue, record, '2026-01-01');
	return { specs: released.products.map(({ specs }) => specs), text: JSON.stringify(released) };
}

const asked = { withheld: 'on-request' };
const secret: Fields = {
	release: 'licensed',
	source: ['page', 'own'],
	condition: { en: 'measured at 654.321 m' },
	note: 'really 654.321 m',
	conflicts: [{ value: '654.321 m', source: 'own' }],
};

describe('what stands for a value', () => {
	test('is its band, with no more than the record cites', () => {
		const { specs, text } = specsFor({}, { ...secret, band: 'over 600 m' });
		const said = {
			spec: 'effectiveRange',
			state: 'stated',
			banded: true,
			value: { type: 'quantity', quantity: { written: 'over 600 m', min: 600, max: null } },
			conflicts: [],
			sources: ['page'],
		};
		expect(specs).toMatchObject([[said], [{ ...said, inheritedFrom: 'x' }]]);
		expect(text).not.toMatch(/654|own/);
	});

	test('is the value itself for those who may read it', () => {
		const { specs } = specsFor({ level: 'licensed' }, { ...secret, band: 'over 600 m' });
		expect(specs[0]).toMatchObject([
			{ value: { quantity: { written: '654.321 m' } }, sources: ['page', 'own'] },
		]);
		expect(specs[0]?.[0]).not.toHaveProperty('banded');
	});

	test('is that it may be asked for, where the statement and the edition both say so', () => {
		const { specs, text } = specsFor(asked, { ...secret, ...asked });
		expect(specs[0]).toMatchObject([{ spec: 'effectiveRange', state: 'withheld', sources: ['page'] }]);
		expect(text).not.toMatch(/654|own/);
	});

	test.each<[Fields, Fields, Fields]>([
		[{}, secret, {}],
		[asked, secret, {}],
		[{}, { ...secret, ...asked }, {}],
		[asked, { ...secret, ...asked }, { release: 'delegation' }],
		[{}, { ...secret, band: 'over 600 m' }, { release: 'delegation' }],
	])('is nothing otherwise: %j %j %j', (edition, range, product) => {
		const { specs, text } = specsFor(edition, range, product);
		expect(specs.flat()).toEqual([]);
		expect(text).not.toMatch(/654|600|own/);
	});
});

test.each([
	['sourced', ['over 600 m']],
	['inferred', []],
])('a parent type whose link is %s shows the bands %j', (link, bands) => {
	const specs = {
		effectiveRange: { value: '654.321 m', band: 'over 600 m', release: 'licensed', source: 'page' },
	};
	const catalogue = catalogueOf(
		editionOf('fair'),
		productOf('x', { parentTypes: [{ name: 'AK', link, specs }] }),
	);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const said = release(catalogue, record, '2026-01-01').products.flatMap(({ parentTypes }) =>
		parentTypes.flatMap((parent) => parent.specs),
	);

	expect(
		said.flatMap((spec) =>
			spec.state === 'stated' && spec.value.type === 'quantity' ? spec.value.quantity.written : [],
		),
	).toEqual(bands);
});

describe('a text that names a value', () => {
	const summary = { en: 'Reaches {spec:effectiveRange}.' };
	const problemsWith = (effectiveRange: Fields) =>
		problemsOf(
			productOf('x', { summary, specs: { effectiveRange: { value: '650 m', ...effectiveRange } } }),
		).map(({ problem }) => problem);

	test('may name one that has a band', () => {
		expect(problemsWith({ release: 'licensed', band: 'over 600 m' })).toEqual([]);
	});

	test.each<Fields>([{ release: 'licensed' }, { release: 'licensed', withheld: 'on-request' }])(
		'may not name one that has none: %j',
		(range) => {
			expect(problemsWith(range)).toEqual([
				'“{spec:effectiveRange}” would show a value that readers of this text may not see.',
			]);
		},
	);
});
