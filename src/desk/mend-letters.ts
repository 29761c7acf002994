import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixNfc } from '../records/fix-nfc.ts';
import { findRecordFiles } from '../records/record-files.ts';

/** Puts letters written in parts together, in every record; gives the files that this changed. */
export function mendLetters(folder: string): string[] {
	return (
		findRecordFiles(folder)
			.files.map(({ file }) => file)
			// Read as UTF-8, another encoding would lose its letters.
			.filter((file) => isUtf8(readFileSync(join(folder, file))))
			.filter((file) => fixNfc(folder, file))
	);
}
