import { basename, extname } from 'node:path';
import { readCsvFile } from './csv-file.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import type { TableFile } from './table.ts';
import { isHeadingOfSome } from './table-columns.ts';
import { readWorkbook } from './workbook.ts';

/** A workbook or a table of text, by the name that it has. @throws {SheetRefusal} when it is neither, or hostile. */
export async function readTableFile(name: string, bytes: Buffer): Promise<TableFile> {
	switch (extname(name).toLowerCase()) {
		case '.xlsx':
			return readWorkbook(bytes);
		case '.csv':
		case '.tsv':
		case '.txt':
			return readCsvFile(bytes, basename(name), isHeadingOfSome);
		case '.xlsm':
			throw new SheetRefusal('macro');
		case '.xls':
			throw new SheetRefusal('old-format');
		default:
			throw new SheetRefusal('no-spreadsheet');
	}
}
