import { expect, test } from 'vitest';
import { html } from './html.ts';
import { isPage, rewritePage } from './rewrite-page.ts';

const nothing = { sort: 'page', head: html``, frame: html`` };

function bodyOf(body: string): string {
	const page = rewritePage(`<!doctype html><html><head></head><body>${body}</body></html>`, nothing);
	return /<body>(.*)<\/body>/s.exec(page)?.[1] ?? '';
}

test('turns a link to another site into its words', () => {
	expect(bodyOf('<p>See <a href="https://mdi.gov.az/" rel="noopener">the <b>ministry</b></a>.</p>')).toBe(
		'<p>See <span>the <b>ministry</b></span>.</p>',
	);
});

test.each([
	'//elsewhere.example/',
	'mailto:a@b.example',
	'tel:+994',
	'javascript:alert(1)',
	'/data/products.csv',
])('leaves no link to %s', (href) => {
	expect(bodyOf(`<a href="${href}" class="x">Words</a>`)).toBe('<span class="x">Words</span>');
});

test('keeps links within the edition, and opens none of them in another window', () => {
	expect(bodyOf('<a href="/en/kinds/" target="_blank" rel="noopener">Kinds</a>')).toBe(
		'<a href="/en/kinds/">Kinds</a>',
	);
	expect(
		['/en/', '/en/products/?q=1.5', '#sources', '?p=a', '/404.html'].filter((href) => !isPage(href)),
	).toEqual([]);
});

test('takes out downloads with the section that offers them', () => {
	expect(bodyOf('<a href="/en/x/" download>Save</a>')).toBe('<span>Save</span>');
	expect(bodyOf('<section class="section prose" id="data"><h2>Open data</h2></section>')).toBe('');
});

test('takes out what is for search engines and readers of feeds, and keeps the policy first', () => {
	const page = rewritePage(
		'<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="canonical" href="https://a.example/"><link rel="alternate" href="https://a.example/ar/"><meta property="og:url" content="https://a.example/"><script type="application/ld+json">{"url":"https://a.example/"}</script><script type="speculationrules">{}</script><link rel="stylesheet" href="/a.css"></head><body></body></html>',
		{ ...nothing, head: html`<link rel="stylesheet" href="/kiosk.css">` },
	);
	expect(page).not.toContain('a.example');
	expect(/<head>(.*)<\/head>/s.exec(page)?.[1]).toBe(
		'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/kiosk.css">',
	);
});

test('puts words in as text, whatever they hold', () => {
	const { markup } = html`<p title="${'"><img src=x>'}">${'<b>&'}${html`<i>${'<'}</i>`}</p>`;
	expect(markup).toBe('<p title="&#34;&#62;&#60;img src=x&#62;">&#60;b&#62;&#38;<i>&#60;</i></p>');
});
