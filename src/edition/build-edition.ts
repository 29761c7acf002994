import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isExpired } from '../catalogue/edition-record.ts';
import { byId } from '../catalogue/order.ts';
import { preparePictures } from '../media/prepare-pictures.ts';
import { writeHeadersFile } from '../serve/host-files.ts';
import { CommandError } from './command-error.ts';
import { editionDateOf } from './edition-date.ts';
import { folderBeside, replaceFolder } from './edition-folder.ts';
import { pictureCache, placePictures } from './edition-pictures.ts';
import { openCatalogue } from './open-catalogue.ts';
import { openEdition } from './open-edition.ts';
import { projectFolder } from './project-folder.ts';
import { runAstro } from './run-astro.ts';
import { shownPath } from './shown-path.ts';
import { refusal, say } from './words/say.ts';

export interface BuildSettings {
	readonly edition?: string | undefined;
	readonly date?: string | undefined;
	/** To be looked at before everything is signed. */
	readonly isDraft?: boolean | undefined;
	readonly data?: string | undefined;
	readonly out?: string | undefined;
	/** Looks at what was built before it takes the place of what was there; what it throws keeps the former. */
	inspect?(folder: string): void;
}

/** What `--all` does not build. */
export interface PassedOver {
	readonly edition: string;
	/** Its last day. */
	readonly expired: string;
}

export interface Refused {
	readonly edition: string;
	/** What is wrong and what to do, in words. */
	readonly refusal: string;
}

export interface Built {
	readonly edition: string;
	/** Absolute. */
	readonly folder: string;
	readonly pages: number;
	readonly seconds: number;
}

/** Builds every edition that has not expired; `out` is the folder for all of them. One that cannot be built keeps no other. */
export async function* buildAll(settings: BuildSettings): AsyncGenerator<Built | PassedOver | Refused> {
	const { out = 'dist', isDraft } = settings;
	const data = resolve(projectFolder, settings.data ?? 'catalog-data');
	const date = editionDateOf(settings.date, projectFolder);
	const records = [...openCatalogue(data).editions.values()].sort(byId);
	for (const record of records) {
		if (isExpired(record, date)) yield { edition: record.id, expired: record.expires ?? date };
		else yield await buildOrRefuse({ edition: record.id, date, isDraft, data, out: join(out, record.id) });
	}
}

async function buildOrRefuse(
	settings: BuildSettings & { readonly edition: string },
): Promise<Built | Refused> {
	try {
		return await buildEdition(settings);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		return { edition: settings.edition, refusal: error.message };
	}
}

/** Builds one edition into its folder, all of it or nothing. */
export async function buildEdition(settings: BuildSettings): Promise<Built> {
	const began = performance.now();
	const { edition = 'public', out = `dist/${edition}` } = settings;
	const data = resolve(projectFolder, settings.data ?? 'catalog-data');
	const date = editionDateOf(settings.date, projectFolder);
	const catalogue = openCatalogue(data);
	const { isDraft, media } = openEdition(catalogue, { ...settings, edition, data, date });
	const folder = resolve(projectFolder, out);
	checkFolder(folder);
	if (isDraft) console.error(say('build.draft', { edition }));
	// Progress, not an answer: whoever reads the output of a build wants the line at its end.
	console.error(say('build.began', { edition, date }));
	const shown = media.flatMap(({ id }) => catalogue.pictures.get(id) ?? []);
	await preparePictures({ data, cache: pictureCache }, shown);
	const beside = folderBeside(folder);
	try {
		await runAstro({ edition, date, isDraft, data, out: beside });
		placePictures(media, join(beside, '_astro'));
		writeHeadersFile(beside);
		settings.inspect?.(beside);
		const pages = globSync('**/*.html', { cwd: beside }).length;
		replaceFolder(beside, folder);
		return { edition, folder, pages, seconds: (performance.now() - began) / 1000 };
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}

/** A build replaces the whole folder, so it may only be one that a build made. */
function checkFolder(folder: string): void {
	if (!existsSync(folder) || existsSync(join(folder, '_astro')) || readdirSync(folder).length === 0) return;
	throw refusal('build.otherFolder', { folder: shownPath(folder) });
}

/** One line for people. */
export function formatBuilt(built: Built | PassedOver): string {
	if ('expired' in built) return say('build.expired', { edition: built.edition, date: built.expired });
	const { edition, folder, pages, seconds } = built;
	return say('build.done', { edition, count: pages, seconds: seconds.toFixed(1), folder: shownPath(folder) });
}
