import { buildEdition } from '../../edition/build-edition.ts';

/** The folder that a kiosk shows an edition from, made of the records as they are. */
export const kioskFolderOf = async (edition: string): Promise<string> =>
	(await buildEdition({ edition })).folder;
