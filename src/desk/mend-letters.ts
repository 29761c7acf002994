import { fixNfc } from '../records/fix-nfc.ts';
import { findRecordFiles } from '../records/record-files.ts';

/** Puts letters written in parts together, in every record; gives the files that this changed. */
export function mendLetters(folder: string): string[] {
	return findRecordFiles(folder)
		.files.filter((file) => fixNfc(folder, file))
		.map(({ file }) => file);
}
