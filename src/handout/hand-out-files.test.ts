import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { handOver } from './data-script.ts';
import { siteOf } from './fixtures.ts';
import { handOutFiles } from './hand-out-files.ts';

const props = JSON.stringify({ addresses: { data: '/en/browse.json' } }).replaceAll('"', '&quot;');
const site = siteOf({
	'index.html': '<link rel="stylesheet" href="/_astro/page.css"><a href="/en/">English</a>',
	'404.html': '<h1>Not found</h1>',
	'robots.txt': 'User-agent: *',
	_headers: '/*',
	'og/en.png': 'PNG',
	'en/index.html': '<a href="/en/products/">All</a><a href="/data/products.json">data</a>',
	'en/products/index.html': `<div data-props="${props}"></div><script type="module" src="/_astro/BrowsePlace.astro_astro_type_script_index_0_lang.a1.js"></script>`,
	'en/browse.json': '{"products":[{"name":"Khazri \u2028","picture":{"src":"/_astro/khazri.webp"}}]}',
	'data/products.json': '[]',
	'_astro/page.css':
		'@font-face{font-display:optional;src:url("/fonts/latin.woff2")}@media screen{@view-transition{navigation:auto}}',
	'_astro/BrowsePlace.astro_astro_type_script_index_0_lang.a1.js': 'import"./client.js"',
	'_astro/khazri.webp': 'WebP',
	'fonts/latin.woff2': 'font',
});

const files = new Map(
	(await handOutFiles(site, async ({ entry }) => `run("${entry}")`)).map(({ path, content }) => [
		path,
		content.toString(),
	]),
);

test('holds what the start page leads to in the end, and nothing that a host alone has a use for', () => {
	expect([...files.keys()].sort()).toEqual([
		'catalogue/_astro/khazri.webp',
		'catalogue/_astro/page.css',
		'catalogue/data/products.json',
		'catalogue/en/browse.js',
		'catalogue/en/index.html',
		'catalogue/en/products/index.html',
		'catalogue/fonts/latin.woff2',
		'catalogue/scripts/browse.js',
		'index.html',
	]);
	expect(files.get('catalogue/scripts/browse.js')).toBe('run("src/search/browse/mount-browse.tsx")');
});

test('data hand themselves over, with their pictures as the page that loads them finds them', () => {
	const handed: unknown[] = [];
	runInNewContext(files.get('catalogue/en/browse.js') ?? '', {
		[handOver]: (content: unknown) => handed.push(structuredClone(content)),
	});
	expect(handed).toEqual([
		{ products: [{ name: 'Khazri \u2028', picture: { src: '../../_astro/khazri.webp' } }] },
	]);
});

test('styles find their fonts beside them and wait for them, and turn no page softly', () => {
	expect(files.get('catalogue/_astro/page.css')).toBe(
		'@font-face{font-display:block;src:url("../fonts/latin.woff2")}@media screen{}',
	);
});

test('open data stay what they are', () => {
	expect(files.get('catalogue/data/products.json')).toBe('[]');
});

test.each([
	['@import "/other.css";', '_astro/page.css imports another sheet'],
	['a{background:url(https://elsewhere.example/a.png)}', 'leads to “https://elsewhere.example/a.png”'],
])('a style that loads from elsewhere stops it: %s', async (css, problem) => {
	const bad = siteOf({
		'index.html': '<link rel="stylesheet" href="/_astro/page.css">',
		'_astro/page.css': css,
	});
	await expect(handOutFiles(bad, async () => '')).rejects.toThrow(problem);
});
