import { describe, expect, test } from 'vitest';
import { catalogueOf, editionOf, type Fields } from '../catalogue/fixtures.ts';
import { release } from '../catalogue/release.ts';
import { readerOf } from '../ui/reader.ts';
import { drawPng, widthOf } from './draw-png.ts';
import { cardOf, cardSize, linesOf } from './link-card.ts';

function cardWith(fields: Fields, locale: 'en' | 'ar' = 'en'): Promise<string> {
	const catalogue = catalogueOf(editionOf('fair', { locales: ['en', 'ar'], ...fields }));
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const edition = { ...release(catalogue, record, '2026-01-02'), fingerprint: 'abcdef'.repeat(8) };
	return cardOf(linesOf(readerOf(edition, locale)), widthOf);
}

/** The widest line of a card. */
function inkOf(card: string): Promise<number> {
	const texts = (card.match(/<text.*?<\/text>/g) ?? []).join('');
	return widthOf(`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="630">${texts}</svg>`);
}

const long = { title: { en: 'A title that goes on and on '.repeat(4) } };

describe('the picture of a link', () => {
	test('says the edition, its audience, its days and its fingerprint', async () => {
		const card = await cardWith({ audience: { en: 'Visitors' }, expires: '2026-12-31' });
		for (const text of ['Public', 'For: Visitors', '2 Jan 2026', '31 Dec 2026', 'abcd efab cdef'])
			expect(card).toContain(text);
	});

	test('makes a long line smaller, so that it stays inside', async () => {
		expect(await inkOf(await cardWith(long))).toBeLessThanOrEqual(cardSize.width - 2 * 84);
	});

	test('cuts what would be too small to read', async () => {
		const card = await cardWith({ title: { en: 'On and on '.repeat(60) } });
		expect(card).toMatch(/font-size="22"[^>]*>On and on[^<]*…</);
		expect(await inkOf(card)).toBeLessThanOrEqual(cardSize.width - 2 * 84);
	});

	test('reads from right to left in Arabic, with Latin names in their own order', async () => {
		const card = await cardWith({ title: { en: 'Fair', ar: 'معرض ADEX 7.62×39' } }, 'ar');
		expect(card).toContain('text-anchor="end"');
		expect(card).toContain('\u2067معرض \u2066ADEX 7.62×39\u2069\u2069');
	});

	test('shows words of the data as they are', async () => {
		expect(await cardWith({ title: { en: '</text><image href="x"/> & "more"' } })).toContain(
			'&lt;/text&gt;&lt;image href=&quot;x&quot;/&gt; &amp; &quot;more&quot;',
		);
	});

	test('is a PNG of the size that previews expect, the same each time, with nothing said beside the picture', async () => {
		const card = await cardWith(long);
		const [png, again] = [Buffer.from(await drawPng(card)), Buffer.from(await drawPng(card))];
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
		expect(again.equals(png)).toBe(true);
		for (const chunk of ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf'])
			expect(png.includes(chunk, 0, 'latin1')).toBe(false);
	});

	test('is drawn with letters of its own: no text is without ink', async () => {
		for (const text of ['Vitrin', 'Azərbaycan', 'Издание', 'إصدار'])
			expect(
				await widthOf(
					`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="60" font-size="40">${text}</text></svg>`,
				),
			).toBeGreaterThan(60);
	});
});
