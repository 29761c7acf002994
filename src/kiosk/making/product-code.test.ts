import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import type { Edition } from '../../catalogue/edition.ts';
import { openCatalogue } from '../../edition/open-catalogue.ts';
import { openEdition } from '../../edition/open-edition.ts';
import { readerOf } from '../../ui/reader.ts';
import type { ProductCode } from '../screen/page-data.ts';
import { codeTextOf, fitting, productCodeOf } from './product-code.ts';

const data = 'catalog-data';
const edition = openEdition(openCatalogue(data), {
	edition: 'public',
	data,
	date: '2026-11-24',
	isDraft: true,
});

/** What a telephone reads from a code. */
function readCode({ size, rows }: ProductCode): string | undefined {
	const scale = 3;
	const margin = 4;
	const side = (size + 2 * margin) * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++) {
			const isDark = rows[Math.floor(y / scale) - margin]?.[Math.floor(x / scale) - margin] === '1';
			if (isDark) pixels.set([0, 0, 0], (y * side + x) * 4);
		}
	const read = jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' });
	return read === null ? undefined : new TextDecoder().decode(new Uint8Array(read.binaryData));
}

test.each(edition.locales)(
	'every code in %s is small enough and says what it should',
	{ timeout: 60_000 },
	(locale) => {
		const reader = readerOf(edition, locale);
		for (const product of edition.products) {
			const code = productCodeOf(reader, product);
			// Version 13.
			expect([product.id, code.size <= 69]).toEqual([product.id, true]);
			expect(readCode(code)).toBe(codeTextOf(reader, product).text);
		}
	},
);

test('a code says the facts in the language of its reader', () => {
	const [product] = edition.products.filter(({ id }) => id === 'khazri');
	const inEnglish = product && codeTextOf(readerOf(edition, 'en'), product);
	expect(inEnglish).toEqual({
		says: 'text',
		text: 'Khazri assault rifle\nRifle\nCalibre: 5.45×39 mm\nRole: Assault rifle\nPublic',
	});
	const inArabic = product && codeTextOf(readerOf(edition, 'ar'), product);
	expect(inArabic?.text).toContain('\u20665.45×39 mm\u2069');
});

test('a code leads to the page where the edition has an address', () => {
	const placed: Edition = { ...edition, address: 'https://catalogue.example/' };
	const [product] = placed.products;
	const said = product && codeTextOf(readerOf(placed, 'ru'), product);
	expect(said).toEqual({
		says: 'address',
		text: `https://catalogue.example/ru/products/${product?.id}/`,
	});
});

test('lines that do not fit are left out whole, from the last', () => {
	expect(fitting(['Name', 'Range: 1100 m', 'Edition'], 18)).toBe('Name\nRange: 1100 m');
	expect(fitting(['Имя', 'Дальность'], 8)).toBe('Имя');
	expect(fitting(['Имя изделия'], 12)).toBe('Имя и…');
});
