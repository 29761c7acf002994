import { type Catalogue, createCatalogue } from './catalogue.ts';
import { type ToldProblem, tellProblem } from './format-problem.ts';
import type { PictureFile } from './medium.ts';
import { CatalogueError } from './problem.ts';
import type { RawRecord, RawValue, RecordType } from './record.ts';

/*
 * For tests: a record of each type that passes as it is, with what the test is about put over it.
 */

export type Fields = { [key: string]: RawValue };

/** A rifle unless the fields say another kind; it lies in the folder of its kind. */
export function productOf(id: string, fields: Fields = {}): RawRecord {
	const kind = typeof fields['kind'] === 'string' ? fields['kind'] : 'rifle';
	return recordOf('product', id, {
		folder: `products/${kind}`,
		data: {
			kind,
			release: 'public',
			name: { en: 'Yalguzag' },
			status: { value: 'produced' },
			sources: ['page'],
			...fields,
		},
	});
}

export function enterpriseOf(id: string, fields: Fields = {}): RawRecord {
	const data = { release: 'public', name: { en: 'Iglim' }, form: 'plant', ownership: 'state', ...fields };
	return recordOf('enterprise', id, { folder: 'enterprises', data });
}

/** A page of grade B that may be cited. */
export function sourceOf(id: string, fields: Fields = {}): RawRecord {
	return recordOf('source', id, { folder: 'sources', data: { title: 'A page', grade: 'B', ...fields } });
}

export function calibreOf(id: string, fields: Fields = {}): RawRecord {
	const data = { release: 'public', name: '7.62×39 mm', class: 'cartridge', sources: ['page'], ...fields };
	return recordOf('calibre', id, { folder: 'calibres', data });
}

export function exhibitionOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		name: 'ADEX 2024',
		place: { en: 'Baku' },
		start: '2024-09-24',
		sources: ['page'],
		...fields,
	};
	return recordOf('exhibition', id, { folder: 'exhibitions', data });
}

export function visitOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		title: { en: 'A visit' },
		date: '2019-02-20',
		enterprises: ['iglim'],
		shown: { en: 'Small arms' },
		...fields,
	};
	return recordOf('visit', id, { folder: 'visits', data });
}

export function controlOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		list: 'eu-military-list',
		code: 'ML1',
		title: { en: 'Smooth-bore weapons' },
		...fields,
	};
	return recordOf('control', id, { folder: 'controls', data });
}

export function termOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		term: { en: 'Effective range' },
		explanation: { en: 'How far it is of use.' },
		...fields,
	};
	return recordOf('term', id, { folder: 'glossary', data });
}

export function guideOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		purpose: { en: 'For soldiers.' },
		choosing: { en: 'Look at the range.' },
		...fields,
	};
	return recordOf('guide', id, { folder: 'guides', data });
}

/** A picture of the product `khazri`; its file is `pictureOf` the same id. */
export function mediumOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		release: 'public',
		of: { product: 'khazri' },
		alt: { en: 'The rifle from the left' },
		rights: { holder: 'Iglim', licence: 'Letter of 2026-01-01', credit: 'Photo: Iglim' },
		approval: { role: 'ministry', date: '2026-01-02', file: hashOfFixture },
		...fields,
	};
	return recordOf('medium', id, { folder: 'media', data });
}

const hashOfFixture = '0'.repeat(64);

/** The file of a medium, as it was approved. */
export function pictureOf(id: string, fields: Partial<PictureFile> = {}): PictureFile {
	return { id, file: `media/${id}.jpg`, hash: hashOfFixture, ...fields };
}

/** The public one, in English. */
export function editionOf(id: string, fields: Fields = {}): RawRecord {
	const data = {
		title: { en: 'Public' },
		audience: { en: 'Everyone' },
		level: 'public',
		locales: ['en'],
		...fields,
	};
	return recordOf('edition', id, { folder: 'editions', data });
}

/** A file with any content; each field of the top level stands on a line of its own. */
export function recordOf(
	type: RecordType,
	id: string,
	{ folder, data }: { folder: string; data: RawValue },
): RawRecord {
	return {
		type,
		id,
		file: `${folder}/${id}.yaml`,
		data,
		locate: ([field]) => ({ line: lineOf(data, field), column: 1 }),
	};
}

function lineOf(data: RawValue, field: string | number | undefined): number {
	const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
	return Math.max(0, keys.indexOf(String(field))) + 1;
}

/**
 * A catalogue of these records, with the pictures of those that are media and the source `page` that the fixtures cite
 * unless the test brings its own.
 */
export function catalogueOf(...records: RawRecord[]): Catalogue {
	const media = records.filter(({ type }) => type === 'medium');
	return createCatalogue(
		withSource(records),
		[],
		media.map(({ id }) => pictureOf(id)),
	);
}

/** What the whole check says of these records. */
export function problemsOf(...records: RawRecord[]): readonly ToldProblem[] {
	try {
		catalogueOf(...records);
		return [];
	} catch (error) {
		if (error instanceof CatalogueError) return error.problems.map((problem) => tellProblem(problem));
		throw error;
	}
}

function withSource(records: readonly RawRecord[]): RawRecord[] {
	const isThere = records.some(({ type, id }) => type === 'source' && id === 'page');
	return isThere ? [...records] : [...records, sourceOf('page')];
}
