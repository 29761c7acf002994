import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import type { RawValue } from '../catalogue/record.ts';
import type { Plants } from './plants.ts';

/** Writes the data with what is planted in them. */
export function writePlantedData(real: string, folder: string, { records, edits, pictures }: Plants): void {
	cpSync(real, folder, { recursive: true });
	for (const [place, record] of Object.entries(records)) {
		const path = join(folder, `${place}.yaml`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, stringify(record, { schema: 'failsafe', lineWidth: 0 }));
	}
	for (const [file, bytes] of Object.entries(pictures)) writeFileSync(join(folder, file), bytes);
	for (const { file, path, value } of edits) edit(join(folder, `${file}.yaml`), path, value);
}

/** What is there stays as it is: a list gets further lines. */
function edit(file: string, path: readonly string[], value: RawValue): void {
	const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
	if (Array.isArray(value) && document.hasIn(path))
		for (const item of value) document.addIn(path, document.createNode(item));
	else document.setIn(path, document.createNode(value));
	writeFileSync(file, document.toString({ lineWidth: 0 }));
}
