import { buildEdition } from '../../edition/build-edition.ts';
import { makeKiosk } from '../make-kiosk.ts';

/** The folder that a kiosk shows an edition from, made of the records as they are. */
export async function kioskFolderOf(edition: string): Promise<string> {
	await buildEdition({ edition });
	return makeKiosk(edition);
}
