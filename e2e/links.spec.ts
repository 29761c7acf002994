import { expect, test } from '@playwright/test';
import { directionOf, isLocale, localeIds } from '../src/catalogue/locales.ts';
import { inLocale, paths } from '../src/paths.ts';
import { type BuiltPage, builtEdition, clicksFrom } from './fixtures/built-site.ts';
import { publicIds } from './fixtures/product-files.ts';

const site = builtEdition('public');
const pages = [...site.pages.values()];

const ways = {
	'by kind': [paths.kinds()],
	'by letter': [paths.letters()],
	'by exhibition or enterprise': [paths.exhibitions(), paths.enterprises()],
	'by the list of products': [paths.products()],
};

for (const locale of localeIds)
	for (const [way, lists] of Object.entries(ways))
		test(`every public product is within three clicks of home in ${locale}, ${way}`, () => {
			const isProduct = (address: string) => /^\/\w+\/products\/(?!pages\/)[^/]+\/$/.test(address);
			const isOnTheWay = (address: string) =>
				!isProduct(address) && lists.some((list) => address.startsWith(inLocale(locale, list)));
			const clicks = clicksFrom(inLocale(locale, paths.home()), site, isOnTheWay);
			const tooFar = publicIds.filter((id) => (clicks.get(inLocale(locale, paths.product(id))) ?? 99) > 3);

			expect(publicIds.length).toBeGreaterThan(50);
			expect(tooFar).toEqual([]);
		});

test('no link leads to a page or a place on a page that is not there', () => {
	const files = new Set(site.files.map((file) => `/${file}`));
	const dead = faultsOf(({ links }) =>
		links.filter((link) => {
			const { pathname, hash } = new URL(link, 'http://site');
			if (files.has(pathname)) return false;
			const target = site.pages.get(pathname);
			return target === undefined || (hash !== '' && !target.ids.includes(decodeURIComponent(hash.slice(1))));
		}),
	);
	expect(dead).toEqual([]);
});

test('nothing that a page is drawn with is missing', () => {
	const files = new Set(site.files.map((file) => `/${file}`));
	const missing = faultsOf(({ tags }) =>
		tags
			.filter(({ name }) => ['link', 'script', 'img'].includes(name))
			.filter(({ attributes }) => !isForOthers(attributes))
			.map(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? '')
			.filter((address) => !files.has(address)),
	);
	expect(missing).toEqual([]);
});

test('every page says its language and direction', () => {
	const wrong = faultsOf(({ address, tags }) => {
		const [, first = ''] = address.split('/');
		const locale = isLocale(first) ? first : 'en';
		const html = tags.find(({ name }) => name === 'html')?.attributes;
		const isRight = html?.get('lang') === locale && html.get('dir') === directionOf(locale);
		return isRight ? [] : [`lang=${html?.get('lang')} dir=${html?.get('dir')}`];
	});
	expect(wrong).toEqual([]);
});

test('every page has one heading of the first level, and a title', () => {
	const wrong = faultsOf(({ tags, html }) => {
		const headings = tags.filter(({ name }) => name === 'h1').length;
		const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
		return headings === 1 && title.trim() !== '' ? [] : [`${headings} h1, title “${title}”`];
	});
	expect(wrong).toEqual([]);
});

test('no page uses an id twice', () => {
	expect(faultsOf(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
});

/** What is wrong with which page; an empty site would have no fault. */
function faultsOf(faultsIn: (page: BuiltPage) => readonly string[]): string[] {
	expect(pages.length).toBeGreaterThan(publicIds.length * localeIds.length);
	return pages.flatMap((page) => faultsIn(page).map((fault) => `${page.address}: ${fault}`));
}

/** What tells search engines of the page: nothing is drawn with it. */
function isForOthers(attributes: ReadonlyMap<string, string>): boolean {
	const isAddress = ['canonical', 'alternate'].includes(attributes.get('rel') ?? '');
	return isAddress || ['application/ld+json', 'speculationrules'].includes(attributes.get('type') ?? '');
}
