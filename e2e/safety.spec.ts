import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentSecurityPolicyMeta } from '../src/serve/headers.ts';
import { builtEdition } from './fixtures/built-site.ts';
import { nobodysLanguage, openPage, pageKinds } from './fixtures/page-kinds.ts';
import { watch } from './fixtures/watch.ts';

// A trace of a page that is only looked at once costs more than the look.
test.use({ locale: nobodysLanguage, trace: 'off' });

for (const kind of pageKinds)
	test(`${kind.name} asks nobody else, keeps nothing and breaks no rule`, async ({ page, context }) => {
		const complaints = await watch(page);
		for (const locale of kind.locales) {
			await openPage(page, kind, locale);
			const kept = await page.evaluate(async () => [
				...Object.keys(localStorage),
				...Object.keys(sessionStorage),
				...(await indexedDB.databases()).map(({ name }) => name),
				...(await caches.keys()),
			]);
			expect(kept, kind.addressIn(locale)).toEqual([]);
		}
		expect(await context.cookies()).toEqual([]);
		expect(complaints()).toEqual([]);
	});

const { pages, files, folder } = builtEdition('public');

test('the policy comes first in the head of every page', () => {
	const missing = [...pages.values()].filter(({ tags }) => {
		const first = tags[tags.findIndex(({ name }) => name === 'head') + 1]?.attributes;
		const isPolicy = first?.get('http-equiv') === 'Content-Security-Policy';
		return !(isPolicy && first?.get('content') === contentSecurityPolicyMeta);
	});
	expect(missing.map(({ address }) => address)).toEqual([]);
});

/** What a browser reads as data and never runs: what a page says of its product, and what to fetch ahead. */
const data = ['<script type="application/ld+json">', '<script type="speculationrules">'];

test('no page has a script, a style or a handler of its own in it', () => {
	const inline = [...pages.values()].flatMap(({ address, html, tags }) => [
		...tags.filter(({ name }) => name === 'style').map(() => `${address}: <style>`),
		...[...html.matchAll(/<script\b[^>]*>(?!<\/script>)/g)]
			.filter(([script]) => !data.includes(script))
			.map(([script]) => `${address}: ${script}`),
		...tags.flatMap(({ name, attributes }) =>
			[...attributes.keys()]
				.filter((key) => key === 'style' || key.startsWith('on'))
				.map((key) => `${address}: <${name} ${key}>`),
		),
	]);
	expect(pages.size).toBeGreaterThan(0);
	expect(inline).toEqual([]);
});

test('every link to another site is https and tells it nothing of where its reader came from', () => {
	const elsewhere = [...pages.values()].flatMap(({ tags }) =>
		tags.filter(({ name, attributes }) => name === 'a' && !/^[/#]/.test(attributes.get('href') ?? '')),
	);
	const wrong = elsewhere.filter(({ attributes }) => {
		const isHttps = attributes.get('href')?.startsWith('https://') === true;
		return !(isHttps && attributes.get('rel')?.split(' ').includes('noreferrer') === true);
	});
	expect(elsewhere.length).toBeGreaterThan(0);
	expect(wrong.map(({ attributes }) => attributes.get('href'))).toEqual([]);
});

test('no source map is built, and no file names one', () => {
	const mapped = files.filter(
		(file) =>
			file.endsWith('.map') ||
			(/\.(?:m?js|css)$/.test(file) && readFileSync(join(folder, file), 'utf8').includes('sourceMappingURL')),
	);
	expect(files.some((file) => file.endsWith('.js'))).toBe(true);
	expect(mapped).toEqual([]);
});
