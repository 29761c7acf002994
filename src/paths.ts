import type { Locale } from './catalogue/locales.ts';

/** Every address of the site, without the language. */
export const paths = {
	home: () => '/',
	products: (page = 1) => (page === 1 ? '/products/' : `/products/pages/${page}/`),
	product: (id: string) => `/products/${id}/`,
	/** The products of a kind side by side, sorted by a spec. */
	kindTable: (kind: string, spec: string) => `/products/?kind=${kind}&view=table&sort=${spec}`,
	kinds: () => '/kinds/',
	/** The kinds of a family, among all. */
	family: (id: string) => `/kinds/#${id}`,
	kind: (id: string) => `/kinds/${id}/`,
	kindSheet: (id: string) => `/kinds/${id}.json`,
	enterprises: () => '/enterprises/',
	enterprise: (id: string) => `/enterprises/${id}/`,
	calibres: () => '/calibres/',
	calibre: (id: string) => `/calibres/${id}/`,
	exhibitions: () => '/exhibitions/',
	exhibition: (id: string) => `/exhibitions/${id}/`,
	visits: () => '/visits/',
	letters: () => '/a-z/',
	glossary: () => '/glossary/',
	about: () => '/about/',
	changes: () => '/changes/',
	changesSince: (publication: string) => `/changes/${publication}/`,
	/** With the products that are compared. */
	compare: (products: readonly string[] = []) =>
		products.length === 0 ? '/compare/' : `/compare/?p=${products.join(',')}`,
	comparedProducts: () => '/compare/products.json',
	searchIndex: () => '/search.json',
	browseData: () => '/browse.json',
} as const;

/** Addresses that are the same in every language. */
export const sitePaths = {
	/** A file of the open data: `products.csv`. */
	data: (file: string) => `/data/${file}`,
	/** The picture that is shown with a link to a page in that language. */
	linkImage: (locale: Locale) => `/og/${locale}.png`,
	sitemap: () => '/sitemap.xml',
} as const;

/** The address of a page in a language. */
export function inLocale(locale: Locale, path: string): string {
	return `/${locale}${path}`;
}
