import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

// Limits: DESIGN.md, section 9. What a browser fetches for a page, which the files alone do not tell.
const kilobyte = 1_000;
const limits = { page: 250, fonts: { en: 60, az: 60, ru: 60, tr: 60, fr: 60, ar: 110 } };

for (const [locale, fontLimit] of Object.entries(limits.fonts)) {
	test(`a product page in ${locale} is within its weight when nothing is kept from before`, async ({
		page,
		request,
	}) => {
		// Asked for outside the page, which then has nothing from before.
		const list = await (await request.get(`/${locale}/products/`)).text();
		const [address = ''] = new RegExp(`/${locale}/products/(?!pages/)[a-z0-9-]+/`).exec(list) ?? [];
		const fetched: Promise<{ type: string; bytes: number }>[] = [];
		page.on('response', (response) => {
			const type = response.request().resourceType();
			fetched.push(response.body().then((body) => ({ type, bytes: sentBytes(type, body) })));
		});
		expect((await page.goto(address, { waitUntil: 'networkidle' }))?.status()).toBe(200);
		const files = await Promise.all(fetched);
		expect(files.filter(({ type }) => type === 'document')).toHaveLength(1);
		const sum = (of: typeof files) => of.reduce((total, { bytes }) => total + bytes, 0) / kilobyte;
		const [fonts, all] = [sum(files.filter(({ type }) => type === 'font')), sum(files)];
		console.log(
			`${locale}: fonts ${fonts.toFixed(1)} of ${fontLimit} KB, all ${all.toFixed(1)} of ${limits.page} KB`,
		);
		expect(fonts).toBeLessThanOrEqual(fontLimit);
		expect(all).toBeLessThanOrEqual(limits.page);
	});
}

/** Text is sent compressed; fonts and pictures are compressed already. */
function sentBytes(type: string, body: Buffer): number {
	return type === 'font' || type === 'image' ? body.length : brotliCompressSync(body).length;
}
