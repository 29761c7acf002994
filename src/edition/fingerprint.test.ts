import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { catalogueOf, editionOf, type Fields, productOf } from '../catalogue/fixtures.ts';
import { release } from '../catalogue/release.ts';
import { fingerprintOf } from './fingerprint.ts';

function editionWith(mass: Fields, date = '2026-01-01') {
	const catalogue = catalogueOf(editionOf('public'), productOf('rifle', { specs: { mass } }));
	const record = catalogue.editions.get('public');
	if (record === undefined) throw new Error('It is in the list above.');
	return release(catalogue, record, date);
}

const light = editionWith({ value: '3.8 kg' });

test('a fingerprint is of the content alone', () => {
	expect(fingerprintOf(light)).toMatch(/^[0-9a-f]{64}$/);
	expect(fingerprintOf({ ...light, fingerprint: fingerprintOf(light) })).toBe(fingerprintOf(light));
	const reordered = Object.fromEntries(Object.entries(light).reverse());
	expect(fingerprintOf({ ...light, ...reordered })).toBe(fingerprintOf(light));
});

test('a fingerprint changes with a figure and with the day, not with what is withheld', () => {
	const others = [editionWith({ value: '3.9 kg' }), editionWith({ value: '3.8 kg' }, '2026-01-02')];
	expect(new Set([light, ...others].map(fingerprintOf)).size).toBe(3);
	const hidden = (value: string) => fingerprintOf(editionWith({ value, release: 'internal' }));
	expect(hidden('3.8 kg')).toBe(hidden('4.2 kg'));
});

test('a fingerprint can be made again with any tool', () => {
	const small = { ...light, products: [], sources: [], calibres: [] };
	const text =
		'{"audience":{"en":"Everyone"},"calibres":[],"controls":[],"date":"2026-01-01","enterprises":[],"exhibitions":[],"guides":[],"id":"public","level":"public","locales":["en"],"media":[],"products":[],"sources":[],"terms":[],"title":{"en":"Public"},"visits":[]}';
	expect(fingerprintOf(small)).toBe(createHash('sha256').update(text).digest('hex'));
});
