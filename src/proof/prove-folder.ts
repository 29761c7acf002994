import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { type Canaries, canariesOf } from './canary.ts';
import { filesIn, type Leak, type Searched, searchFiles } from './search-files.ts';

/** What is wrong with a built folder, for people. */
export interface Fault {
	readonly file: string;
	readonly problem: string;
}

/**
 * Looks in a built folder for whatever of the catalogue the readers of that edition may not have, in every byte of
 * it, packed and encoded too, and for the sources of scripts. Nothing found is what is hoped for.
 */
export function proveFolder(catalogue: Catalogue, edition: EditionRecord, folder: string): Fault[] {
	const { leaks } = searchFiles(folder, canariesOf(catalogue, edition, ownWordsIn(folder)));
	return [...leaks.map(faultOf), ...sourceMapsIn(folder)];
}

/** With how much was searched, and for further canaries. */
export function searchEdition(folder: string, canaries: Canaries): Searched & { readonly faults: Fault[] } {
	const searched = searchFiles(folder, canaries);
	return { ...searched, faults: [...searched.leaks.map(faultOf), ...sourceMapsIn(folder)] };
}

/** Names of classes in the style sheets, and the files that go out as they are: no record has a part in them. */
export function ownWordsIn(folder: string): string[] {
	const sheets = filesIn(folder).filter((file) => file.endsWith('.css'));
	const classes = sheets.flatMap(
		(file) => readFileSync(join(folder, file), 'utf8').match(/\.[a-z][\w-]*/gi) ?? [],
	);
	const served = globSync('**/*.{js,svg,txt}', { cwd: publicFolder });
	return [...new Set(classes), ...served.map((file) => readFileSync(join(publicFolder, file), 'utf8'))];
}

const publicFolder = join(import.meta.dirname, '../../public');

/** A map would carry the source of a script, with every comment in it. */
function sourceMapsIn(folder: string): Fault[] {
	return filesIn(folder).flatMap((file): Fault[] => {
		if (file.endsWith('.map')) return [{ file, problem: 'is a source map' }];
		const isMapped =
			/\.(?:js|mjs|css)$/.test(file) && readFileSync(join(folder, file)).includes('sourceMappingURL=');
		return isMapped ? [{ file, problem: 'names a source map' }] : [];
	});
}

function faultOf({ file, canary, encoding, at, excerpt }: Leak): Fault {
	return { file, problem: `says “${canary.text}” (${canary.of}) as ${encoding}, at ${at}: …${excerpt}…` };
}
