// On the page that offers every language: go on to the first that the reader prefers and the edition has.
const offered = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map((link) => [link.hreflang, link]),
);
const preferred = navigator.languages.map((language) => language.toLowerCase().split('-')[0] ?? '');
const link = preferred.flatMap((language) => offered.get(language) ?? [])[0];
if (link !== undefined) location.replace(link.href);
