import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../../catalogue/edition.ts';
import { buildEdition, formatBuilt } from '../../edition/build-edition.ts';
import { editionDateOf } from '../../edition/edition-date.ts';
import { openCatalogue } from '../../edition/open-catalogue.ts';
import { openEdition } from '../../edition/open-edition.ts';
import { projectFolder } from '../../edition/project-folder.ts';

export interface Wanted {
	readonly edition: string;
	/** Absolute, as is `folder`. */
	readonly data: string;
	/** Where it is built, or will be. */
	readonly folder: string;
	readonly date?: string | undefined;
}

const markSchema = z.object({
	edition: z.object({
		id: z.string(),
		date: z.string(),
		fingerprint: z.string(),
		isDraft: z.literal(true).optional(),
	}),
});

/** The edition that a folder is built of. It is built first where it is not there, or is of other data or of another day. */
export async function builtEdition(wanted: Wanted): Promise<Edition> {
	const found = editionIn(wanted);
	if (found !== undefined) return found;
	const { edition, data, folder, date } = wanted;
	console.error(formatBuilt(await buildEdition({ edition, data, out: folder, date })));
	const built = editionIn(wanted);
	if (built === undefined) throw new RangeError(`${folder} is built and holds something else.`);
	return built;
}

function editionIn({ edition: id, data, folder, date }: Wanted): Edition | undefined {
	const file = join(folder, 'data/datapackage.json');
	if (!existsSync(file)) return undefined;
	const { edition: mark } = markSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	if (date !== undefined && mark.date !== editionDateOf(date, projectFolder)) return undefined;
	const edition = openEdition(openCatalogue(data), {
		edition: id,
		data,
		date: mark.date,
		isDraft: mark.isDraft,
	});
	return edition.id === mark.id && edition.fingerprint === mark.fingerprint ? edition : undefined;
}
