import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from '../../edition/build-edition.ts';
import { projectFolder } from '../../edition/project-folder.ts';

/** The folder of an edition that a kiosk shows, made where it is missing. */
export async function kioskFolderOf(edition: string): Promise<string> {
	const folder = join(projectFolder, 'dist', edition);
	return existsSync(folder) ? folder : (await buildEdition({ edition })).folder;
}
