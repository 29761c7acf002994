import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Edition } from '../../catalogue/edition.ts';
import type { EditionRecord } from '../../catalogue/edition-record.ts';
import { release } from '../../catalogue/release.ts';
import { type Said, saidIn } from '../../proof/said.ts';

export interface Compared {
	/** Texts that were judged. */
	readonly judged: number;
	readonly out: number;
	/** What is released and should not be, or should be and is not. */
	readonly differences: readonly string[];
}

/** Holds what a release lets out, record by record and text by text, against what may be there. */
export function compare(catalogue: Catalogue, record: EditionRecord): Compared {
	const edition = release(catalogue, record, '2026-01-01');
	const said = saidIn(catalogue, record).filter(({ text }) => isTelling(text));
	const released = releasedBy(edition);
	const differences: string[] = [];
	for (const [name, texts] of Map.groupBy(said, ({ record }) => record)) {
		const allowed = new Set(texts.filter(({ isOut }) => isOut).map(({ text }) => text));
		const there = released.get(name) ?? new Set();
		for (const { field, text } of texts)
			if (there.has(text) !== allowed.has(text))
				differences.push(inWords(name, field, text, there.has(text)));
	}
	differences.push(...strangersIn(edition, said));
	return { judged: said.length, out: said.filter(({ isOut }) => isOut).length, differences };
}

/** Each word, figure and id of a generated house has a figure in it; what words have in common, such as a status, has none. */
function isTelling(text: string): boolean {
	return /\d/.test(text);
}

function inWords(record: string, field: string, text: string, isThere: boolean): string {
	return `${record}, ${field}: “${text}” is ${isThere ? 'let out and should not be' : 'kept back and may be read'}`;
}

/** Whatever stands anywhere in an edition and nothing of what may be let out says. */
function strangersIn(edition: Edition, said: readonly Said[]): string[] {
	const allowed = new Set(said.filter(({ isOut }) => isOut).map(({ text }) => text));
	const known = new Set(said.map(({ text }) => text));
	return [...textsIn(edition)]
		.filter((text) => known.has(text) && !allowed.has(text))
		.map((text) => `edition ${edition.id}: “${text}” is somewhere in it and should not be`);
}

/** The texts of each record of an edition. */
function releasedBy(edition: Edition): Map<string, ReadonlySet<string>> {
	const { products, enterprises, calibres, exhibitions, visits, controls, ...rest } = edition;
	const { terms, guides, sources, ...own } = rest;
	const all = {
		product: products,
		enterprise: enterprises,
		calibre: calibres,
		exhibition: exhibitions,
		visit: visits,
		control: controls,
		term: terms,
		guide: guides,
		source: sources,
	};
	return new Map<string, ReadonlySet<string>>([
		[`edition ${edition.id}`, textsIn(own)],
		...Object.entries(all).flatMap(([type, records]) =>
			records.map((record): [string, ReadonlySet<string>] => [`${type} ${record.id}`, textsIn(record)]),
		),
	]);
}

function textsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
	if (typeof value === 'string' || typeof value === 'number') into.add(String(value));
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) textsIn(inner, into);
	return into;
}
