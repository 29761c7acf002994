import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { changesBetween } from '../catalogue/changes.ts';
import type { Edition, FormerPublication } from '../catalogue/edition.ts';
import { type Publication, publicationSchema, publishedRecordsOf } from '../catalogue/publication.ts';
import { recordFolders } from '../catalogue/record.ts';
import { mayRead } from '../catalogue/release-level.ts';
import { writeWhole } from '../records/write-whole.ts';
import { fingerprintOf } from './fingerprint.ts';
import { hashesOf } from './waiting.ts';
import { refusal } from './words/say.ts';

/**
 * What was published of an edition, the oldest first.
 * @throws {CommandError} for a file that is none, or a number that is missing.
 */
export function readPublications(data: string, edition: string): Publication[] {
	const folder = folderOf(data, edition);
	if (!existsSync(folder)) return [];
	// What begins with a dot is nobody's: an operating system's, or what a killed writing has left.
	const files = readdirSync(folder).filter((file) => !file.startsWith('.'));
	const numbers = files.map((file) => {
		const [, number] = /^([1-9]\d{0,5})\.json$/.exec(file) ?? [];
		if (number === undefined) throw refusal('publication.none', { file: placeOf(edition, file) });
		return Number(number);
	});
	return numbers
		.sort((a, b) => a - b)
		.map((number, place) => {
			if (number !== place + 1)
				throw refusal('publication.missing', { file: placeOf(edition, `${place + 1}.json`) });
			return readPublication(folder, edition, number);
		});
}

function readPublication(folder: string, edition: string, number: number): Publication {
	const place = placeOf(edition, `${number}.json`);
	const read = publicationSchema.safeParse(
		parse(readFileSync(join(folder, `${number}.json`), 'utf8'), place),
	);
	const isIt = read.success && read.data.number === number && read.data.edition === edition;
	if (isIt) return read.data;
	const [issue] = read.error?.issues ?? [];
	const field = issue === undefined ? 'edition, number' : issue.path.join('.');
	throw refusal('publication.changed', { file: place, field });
}

function parse(text: string, place: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refusal('publication.unreadable', { file: place });
	}
}

/** Writes a publication that is not there yet, all of it or nothing. @returns Its file within the data folder. */
export function writePublication(data: string, publication: Publication): string {
	const { edition, number } = publication;
	const file = join(folderOf(data, edition), `${number}.json`);
	const place = placeOf(edition, `${number}.json`);
	if (existsSync(file)) throw refusal('publication.taken', { file: place });
	writeWhole(file, `${JSON.stringify(publication, undefined, '\t')}\n`);
	return place;
}

export function publicationOf(edition: Edition, number: number): Publication {
	return {
		number,
		edition: edition.id,
		level: edition.level,
		date: edition.date,
		fingerprint: edition.fingerprint ?? fingerprintOf(edition),
		records: publishedRecordsOf(edition, hashesOf(edition)),
	};
}

/** Whether an edition, but for its date, is what was published. */
export function isUnchanged(edition: Edition, publication: Publication): boolean {
	return fingerprintOf({ ...edition, date: publication.date }) === publication.fingerprint;
}

/**
 * Former publications with what has changed since, the newest first. What is this edition itself is no former one; nor
 * is one of a level that its readers do not have.
 */
export function historyOf(
	edition: Edition,
	publications: readonly Publication[],
	catalogue: Catalogue,
): FormerPublication[] {
	const fingerprint = fingerprintOf(edition);
	const after = publishedRecordsOf(edition, hashesOf(edition));
	const isKept = (record: string) => {
		const [folder = '', id = ''] = record.split('/');
		return Object.hasOwn(recordFolders, folder)
			? catalogue.has(recordFolders[folder as keyof typeof recordFolders], id)
			: true;
	};
	const moved = new Map(
		edition.products.flatMap(({ id, formerIds = [] }) =>
			formerIds.map((former) => [`products/${former}`, `products/${id}`] as const),
		),
	);
	// The same content may have been published twice, with another in between: the later one counts.
	const distinct = new Map(publications.map((former) => [former.fingerprint, former]));
	return [...distinct.values()]
		.filter((former) => former.fingerprint !== fingerprint && mayRead(edition.level, former.level))
		.sort((a, b) => a.number - b.number)
		.map(({ date, fingerprint, records }) => ({
			id: fingerprint.slice(0, 12),
			date,
			fingerprint,
			changes: changesBetween({ before: records, after, isKept, moved }),
		}))
		.reverse();
}

function folderOf(data: string, edition: string): string {
	return join(data, 'publications', edition);
}

function placeOf(edition: string, file: string): string {
	return `publications/${edition}/${file}`;
}
