import type { CsvCell } from './csv.ts';
import type { OpenProduct } from './products-data.ts';

/** A column of the table of products, with what a Data Package says of it. */
export interface Column {
	readonly name: string;
	readonly description: string;
	readonly type: 'string' | 'number' | 'year' | 'date';
	cellOf(product: OpenProduct): CsvCell;
}
