import type { Edition } from '../catalogue/edition.ts';
import { linkTo } from '../catalogue/links.ts';
import type { DataFileName } from './data-files.ts';
import { openMarkOf } from './edition-mark.ts';
import { productColumnsOf } from './product-columns.ts';
import { productsDataOf } from './products-data.ts';
import { messageIn } from './translations.ts';

/** Of a file's bytes. */
export interface Checked {
	readonly bytes: number;
	/** In hex. */
	readonly sha256: string;
}

/**
 * The files of an edition by Data Package, version 2: https://datapackage.org/standard/data-package/
 * It names no licence, for none is stated, and no contributors but the sources.
 */
export function dataPackageOf(edition: Edition, files: Readonly<Record<DataFileName, Checked>>) {
	const { id, title, date, address, sources } = edition;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `vitrin-${id}`,
		title: title.en,
		description: `${messageIn(edition, 'data.lead').en} ${messageIn(edition, 'data.rights').en}`,
		version: date,
		created: `${date}T00:00:00Z`,
		homepage: address,
		edition: openMarkOf(edition),
		sources: sources.map(({ title, address = '' }) => ({ title, path: linkTo(address) })),
		resources: [tableOf(edition, files), dataOf(files), schemaOf(files)] as const,
	};
}

function tableOf(edition: Edition, files: Readonly<Record<DataFileName, Checked>>) {
	const columns = productColumnsOf(edition, productsDataOf(edition));
	return {
		name: 'products',
		type: 'table',
		...fileOf('products.csv', 'A row a product.', files),
		format: 'csv',
		mediatype: 'text/csv',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: columns.map(({ name, type, description }) => ({ name, type, description })),
			primaryKey: ['id'],
			missingValues: [''],
		},
	};
}

function dataOf(files: Readonly<Record<DataFileName, Checked>>) {
	const description = 'Everything that is said of the products, with the sources of each value.';
	return {
		name: 'products-json',
		...fileOf('products.json', description, files),
		format: 'json',
		mediatype: 'application/json',
	};
}

function schemaOf(files: Readonly<Record<DataFileName, Checked>>) {
	return {
		name: 'products-schema',
		...fileOf('products.schema.json', 'What products.json holds, as JSON Schema 2020-12.', files),
		format: 'json',
		mediatype: 'application/schema+json',
	};
}

function fileOf(path: DataFileName, description: string, files: Readonly<Record<DataFileName, Checked>>) {
	const { bytes, sha256 } = files[path];
	return { path, description, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
}
