import type { ReleasedProduct } from '../catalogue/edition.ts';
import { inLocale, paths } from '../paths.ts';
import { filled } from '../ui/filled.ts';
import { ownAddressOf, wholeAddress } from '../ui/page-links.ts';
import type { Reader } from '../ui/reader.ts';
import { propertyValuesOf } from './property-values.ts';

/**
 * What a product's page says, as schema.org has it, for search engines. A ProductModel is a product as its maker
 * describes it: there is no offer, no price and no rating, for the catalogue has none.
 */
export function productJsonLdOf(reader: Reader, product: ReleasedProduct) {
	const { index, messages, local } = reader;
	const summary = product.summary && local(filled(reader, product, product.summary)).text;
	const parent = product.variantOf === undefined ? undefined : index.products.get(product.variantOf);
	const related = [...new Set(product.relations.map(({ to }) => to))].flatMap(
		(id) => index.products.get(id) ?? [],
	);
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				...shortly(reader, product),
				productID: product.id,
				description: summary,
				category: messages.kinds[product.kind].many,
				manufacturer: manufacturerOf(reader, product),
				isVariantOf: parent && shortly(reader, parent),
				isRelatedTo: related.length === 0 ? undefined : related.map((other) => shortly(reader, other)),
				additionalProperty: propertyValuesOf(reader, product),
			},
			trailOf(reader, product),
		],
	};
}

function shortly(reader: Reader, { id, name }: ReleasedProduct) {
	return {
		'@type': ['Product', 'ProductModel'],
		name: reader.local(name).text,
		url: addressIn(reader, paths.product(id)),
	};
}

function manufacturerOf(reader: Reader, { maker }: ReleasedProduct) {
	if (maker === undefined || maker.unconfirmed || maker.suggested) return undefined;
	const plant = maker.enterprise === undefined ? undefined : reader.index.enterprises.get(maker.enterprise);
	return plant === undefined
		? { '@type': 'Organization', name: maker.name }
		: {
				'@type': 'Organization',
				name: reader.local(plant.name).text,
				url: addressIn(reader, paths.enterprise(plant.id)),
			};
}

/** The same steps as above the page's heading, and the page. */
function trailOf(reader: Reader, { id, kind, name }: ReleasedProduct) {
	const steps = [
		[reader.t('nav.products'), paths.products()],
		[reader.messages.kinds[kind].many, paths.kind(kind)],
		[reader.local(name).text, paths.product(id)],
	] as const;
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(([label, path], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: addressIn(reader, path),
		})),
	};
}

/** Whole where the edition has an address; else it is understood from where the page is. */
function addressIn({ edition, locale }: Reader, path: string): string {
	const site = ownAddressOf(edition);
	return site === undefined ? inLocale(locale, path) : wholeAddress(site, inLocale(locale, path));
}
