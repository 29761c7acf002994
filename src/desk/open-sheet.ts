import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Whether LibreOffice or Excel has put the mark beside a file that it leaves while it shows it. */
export function isOpenElsewhere(file: string): boolean {
	const marks = [`.~lock.${basename(file)}#`, `~$${basename(file)}`];
	return marks.some((mark) => existsSync(join(dirname(file), mark)));
}
