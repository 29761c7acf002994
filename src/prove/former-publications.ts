import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { release } from '../catalogue/release.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { publicationOf, readPublications, writePublication } from '../edition/publications.ts';

/*
 * What was published is told again, as far as readers may still know it: so a proof needs something that was. Nothing
 * here depends on what is planted but the records themselves.
 */

const date = '2020-02-02';

/** Writes a former publication of each edition that leaves the house: a product fewer, and none of its figures. */
export function publishSomething(data: string, catalogue: Catalogue): void {
	for (const record of outwardIn(catalogue)) {
		const edition = release(catalogue, record, date);
		const [, ...products] = edition.products.map((product) => ({ ...product, specs: [] }));
		publish(data, record, { ...edition, products });
	}
}

/** Writes one of each in which nothing was withheld. */
export function publishEverything(data: string): void {
	const catalogue = openCatalogue(data);
	for (const record of outwardIn(catalogue))
		publish(data, record, release(catalogue, { ...record, level: 'internal' }, date));
}

function publish(data: string, { id, level }: EditionRecord, edition: ReturnType<typeof release>): void {
	const number = readPublications(data, id).length + 1;
	writePublication(data, { ...publicationOf(edition, number), level });
}

function outwardIn({ editions }: Catalogue): EditionRecord[] {
	return [...editions.values()].filter(({ level }) => level !== 'internal');
}
