import { describe, expect, test } from 'vitest';
import { filesOf } from './fixtures.ts';
import { turnPage } from './turn-page.ts';

const site = filesOf(
	'index.html',
	'en/index.html',
	'en/products/index.html',
	'en/products/khazri/index.html',
	'ar/products/khazri/index.html',
	'en/browse.json',
	'en/kinds/rifle.json',
	'en/kinds/rifle/index.html',
	'data/products.json',
	'favicon.svg',
	'expiry.js',
	'_astro/page.css',
	'_astro/small.webp',
	'_astro/large.webp',
);

function turned(body: string, file = 'en/products/khazri/index.html') {
	return turnPage(`<!doctype html><html><head>${body}</head><body></body></html>`, file, site);
}

/** What becomes of an element in the body. */
function element(html: string, file = 'en/products/khazri/index.html'): string {
	const page = turnPage(`<!doctype html><body>${html}</body>`, file, site);
	return /<body>(.*)<\/body>/s.exec(page.html)?.[1] ?? '';
}

describe('links', () => {
	test.each([
		['/en/', '../../index.html'],
		['/', '../../../../index.html'],
		['/en/products/khazri/', 'index.html'],
		['/ar/products/khazri/', '../../../ar/products/khazri/index.html'],
		['/en/products/?kind=rifle&amp;view=table', '../index.html?kind=rifle&amp;view=table'],
		['/en/products/#small-arms', '../index.html#small-arms'],
		['/data/products.json', '../../../data/products.json'],
		['#content', '#content'],
		['https://mdi.gov.az/', 'https://mdi.gov.az/'],
	])('%s leads to %s', (address, link) => {
		expect(element(`<a href="${address}">x</a>`)).toBe(`<a href="${link}">x</a>`);
	});

	test('start in the start page, which lies above all others', () => {
		expect(element('<a href="/en/">English</a>', 'index.html')).toContain('href="catalogue/en/index.html"');
	});

	test('are made in drawings, forms, pictures and what stands for readers without scripts', () => {
		expect(element('<svg><a href="/en/"></a></svg>')).toContain('<a href="../../index.html">');
		expect(element('<form action="/en/products/"></form>')).toContain('action="../index.html"');
		expect(element('<noscript><a href="/en/">x</a></noscript>')).toContain('"../../index.html"');
		expect(
			element('<img src="/_astro/small.webp" srcset="/_astro/small.webp 400w, /_astro/large.webp 800w">'),
		).toBe(
			'<img src="../../../_astro/small.webp" srcset="../../../_astro/small.webp 400w, ../../../_astro/large.webp 800w">',
		);
	});

	test('say what the hand-out must hold', () => {
		const { links } = turnPage(
			'<a href="/en/"></a><img src="/_astro/small.webp">',
			'en/products/index.html',
			site,
		);
		expect([...links.files].sort()).toEqual(['_astro/small.webp', 'en/index.html']);
	});

	test('that lead nowhere are named with their page', () => {
		expect(() => element('<a href="/en/none/">x</a>')).toThrow(
			'en/products/khazri/index.html leads to “/en/none/”, which is not in the edition.',
		);
	});
});

test.each([
	'<img src="https://elsewhere.example/a.png">',
	'<img srcset="//elsewhere.example/a.png 2x">',
	'<script src="https://elsewhere.example/a.js"></script>',
	'<link rel="stylesheet" href="https://elsewhere.example/a.css">',
	'<form action="https://elsewhere.example/"></form>',
	'<a href="file:///etc/passwd">x</a>',
	'<a href="javascript:alert(1)">x</a>',
])('nothing comes from elsewhere: %s', (html) => {
	expect(() => element(html)).toThrow('which is no file of the edition.');
});

test.each([
	'<link rel="canonical" href="https://catalogue.example/">',
	'<link rel="alternate" hreflang="ar" href="https://catalogue.example/ar/">',
	'<link rel="preload" as="font" crossorigin href="/fonts/latin.woff2">',
	'<meta name="robots" content="noindex">',
	'<meta property="og:image" content="https://catalogue.example/og/en.png">',
	'<meta name="twitter:card" content="summary_large_image">',
	'<script type="application/ld+json">{"url":"https://catalogue.example/"}</script>',
	'<script type="speculationrules">{"prefetch":[]}</script>',
])('what a host and search engines alone read is gone: %s', (html) => {
	expect(turned(html).html).toContain('<head></head>');
});

describe('scripts', () => {
	const island =
		'<script type="module" src="/_astro/BrowsePlace.astro_astro_type_script_index_0_lang.a1.js"></script>';

	test('of islands are classic ones, which wait for the page as modules do', () => {
		const { html, islands } = turned(island);
		expect(html).toContain('<script src="../../../scripts/browse.js" defer=""></script>');
		expect(islands.map(({ name }) => name)).toEqual(['browse']);
	});

	test('that run before the page is drawn stay where they are', () => {
		expect(turned('<script src="/expiry.js" data-expires="2026-12-31"></script>').html).toContain(
			'<script src="../../../expiry.js" data-expires="2026-12-31"></script>',
		);
	});

	test('of no island that is known are an error that says what to do', () => {
		expect(() => turned(island.replace('BrowsePlace', 'Shortlist'))).toThrow(
			'src/handout/islands.ts lists: add it there',
		);
	});

	test('in the text of a page are an error', () => {
		expect(() => turned('<script>run()</script>')).toThrow('has a script in its text');
	});

	test('leave the choice of languages to the reader', () => {
		expect(turned(island.replace('BrowsePlace', 'index'), 'index.html').html).not.toContain('<script');
	});
});

test('the policy is that of a hand-out, and nothing is asked for with an origin', () => {
	const { html } = turned(
		'<meta http-equiv="Content-Security-Policy" content="connect-src *"><link rel="stylesheet" crossorigin href="/_astro/page.css">',
	);
	expect(html).toContain("content=\"default-src 'none'; script-src 'self';");
	expect(html).not.toMatch(/connect-src|worker-src|crossorigin/);
});

test('what an island is told of addresses is made relative, and of nothing else', () => {
	const props = {
		messages: { hint: '/ focuses the search', path: '/en/none.json' },
		addresses: {
			data: '/en/browse.json',
			sheet: '/en/kinds/*.json',
			product: '/en/products/*/',
			glossary: '/en/products/#',
		},
	};
	const { html, links } = turnPage(
		`<div data-props='${JSON.stringify(props)}'></div>`,
		'en/products/index.html',
		site,
	);
	const told = JSON.parse((/data-props="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"'));
	expect(told).toEqual({
		messages: props.messages,
		addresses: {
			data: '../browse.js',
			sheet: '../kinds/*.js',
			product: '*/index.html',
			glossary: 'index.html#',
		},
	});
	expect([...links.data].sort()).toEqual(['en/browse.json', 'en/kinds/rifle.json']);
	expect([...links.files].sort()).toEqual(['en/products/index.html', 'en/products/khazri/index.html']);
});
