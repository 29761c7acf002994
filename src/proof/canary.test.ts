import { expect, test } from 'vitest';
import { catalogueOf, editionOf, enterpriseOf, productOf } from '../catalogue/fixtures.ts';
import { canariesOf } from './canary.ts';

const catalogue = catalogueOf(
	editionOf('fair'),
	productOf('gurza-2', {
		release: 'internal',
		reason: 'No page read names it.',
		name: { en: 'Gurza patrol rifle' },
		specs: { effectiveRange: { value: '1234 m', condition: { en: 'from the hill of the plant' } } },
	}),
	productOf('open', {
		name: { en: 'The patrol' },
		specs: { mass: { value: '4.5 kg', release: 'licensed', source: 'page' } },
		notes: [{ text: 'from the hill of the plant' }, { text: 'Ask the plant of Shirvan.' }],
	}),
	enterpriseOf('shirvan', { facts: [{ text: { en: 'It makes sights.' }, source: 'page' }] }),
);
const edition = catalogue.editions.get('fair');
const canaries = edition && canariesOf(catalogue, edition, ['.lines']);

test('everything that is withheld is looked for, as it is written and as it is shown', () => {
	const texts = canaries?.texts.map(({ text }) => text) ?? [];
	expect(texts).toEqual(
		expect.arrayContaining([
			'gurza-2',
			'Gurza patrol rifle',
			'1234 m',
			'1234 m',
			'Ask the plant of Shirvan.',
		]),
	);
	expect(canaries?.texts.find(({ text }) => text === 'gurza-2')?.of).toBe('product gurza-2, id');
	expect(texts).not.toContain('It makes sights.');
});

test('a word of a withheld name is one when nothing that is released says it', () => {
	expect([...(canaries?.words.keys() ?? [])]).toEqual(['gurza']);
});

test('what is too short to tell is set aside, and counted', () => {
	expect(canaries?.setAside.tooShort).toBeGreaterThan(0);
	expect(canaries?.texts.map(({ text }) => text)).not.toContain('4.5 kg');
});
