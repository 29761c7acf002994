import type { Edition } from '../catalogue/edition.ts';
import { memoize } from '../i18n/memoize.ts';
import { productsCsvOf } from './products-csv.ts';
import { productsDataOf } from './products-data.ts';
import { productsSchemaOf } from './products-schema.ts';

export const dataFileNames = ['products.csv', 'products.json', 'products.schema.json'] as const;
export type DataFileName = (typeof dataFileNames)[number];
export const dataPackageName = 'datapackage.json';

/** The bytes of an edition's data files, UTF-8. Made once, however many ask. */
export const dataFilesOf = memoize(
	(edition: Edition): Readonly<Record<DataFileName, Uint8Array<ArrayBuffer>>> => {
		const encode = (text: string) => new TextEncoder().encode(text);
		return {
			'products.csv': encode(productsCsvOf(edition)),
			'products.json': encode(jsonText(productsDataOf(edition))),
			'products.schema.json': encode(jsonText(productsSchemaOf(edition))),
		};
	},
);

/** For people to read as well, and for tools that compare lines. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
