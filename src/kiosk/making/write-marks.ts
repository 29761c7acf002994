import { join } from 'node:path';
import type { Edition } from '../../catalogue/edition.ts';
import { filesIn, hashOf, write } from './folder-files.ts';
import { staffOf } from './staff.ts';

/** What the kiosk's program must know of a folder, after all that is shown is in it. */
export function writeMarks(folder: string, edition: Edition): void {
	const files = Object.fromEntries(filesIn(folder).map((file) => [file, hashOf(join(folder, file))]));
	const { id, fingerprint, expires, products, locales } = edition;
	const staff = staffOf(edition);
	const marks = {
		'files.json': { files },
		'known.json': { products: products.map(({ id }) => id).sort(), locales },
		'edition.json': { edition: id, fingerprint, expires: expires ?? null },
		...(staff !== undefined && { 'staff.json': staff }),
	};
	for (const [name, value] of Object.entries(marks))
		write(folder, `_kiosk/${name}`, `${JSON.stringify(value, null, '\t')}\n`);
}
