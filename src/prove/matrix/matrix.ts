import fc from 'fast-check';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EditionRecord } from '../../catalogue/edition-record.ts';
import { type ReleaseLevel, releaseLevels } from '../../catalogue/release-level.ts';
import { compare } from './differences.ts';
import { type DrawnHouse, houses, selections } from './drawn-house.ts';
import { catalogueOfHouse } from './house.ts';

export interface MatrixResult {
	readonly editions: number;
	readonly houses: number;
	readonly judged: number;
	readonly out: number;
	/** The first of each edition and level. */
	readonly differences: readonly string[];
}

type Tally = { -readonly [Key in 'houses' | 'judged' | 'out']: number };

/** Every edition, and made-up ones at every level with selections, × every release level of a record. */
export function runMatrix(
	editions: readonly EditionRecord[],
	{ seed, runs }: { seed: number; runs: number },
): MatrixResult {
	const tally: Tally = { houses: 0, judged: 0, out: 0 };
	const differences: string[] = [];
	const rows = [...editions.map(realEdition), ...releaseLevels.map(madeUpEdition)];
	const cells = releaseLevels.flatMap((focus) => rows.map(([name, edition]) => ({ focus, name, edition })));
	for (const [index, { focus, name, edition }] of cells.entries()) {
		// Houses of its own for each, or the same few would be asked about again and again.
		const drawn = fc.record({ house: houses(focus), edition });
		const found = checkOne(drawn, { seed: seed * cells.length + index, runs, tally });
		if (found !== undefined) differences.push(`${name}, a record released as ${focus}: ${found}`);
	}
	return { editions: rows.length, ...tally, differences };
}

type Overlay = Partial<Pick<EditionRecord, 'level' | 'locales' | 'withheld' | 'selection'>>;
type Row = readonly [name: string, edition: fc.Arbitrary<Overlay>];

function realEdition({ id, level, locales, withheld, selection }: EditionRecord): Row {
	return [`edition ${id}`, fc.constant({ level, locales, withheld, ...(selection && { selection }) })];
}

function madeUpEdition(level: ReleaseLevel): Row {
	const edition = fc.record({
		level: fc.constant(level),
		locales: fc.constantFrom<EditionRecord['locales'][]>(['en'], ['en', 'ru'], ['ar', 'en']),
		withheld: fc.constantFrom<EditionRecord['withheld'][]>('on-request', 'nothing'),
		selection: selections,
	});
	return [`a made-up ${level} edition`, edition];
}

function checkOne(
	drawn: fc.Arbitrary<{ house: DrawnHouse; edition: Overlay }>,
	{ seed, runs, tally }: { seed: number; runs: number; tally: Tally },
): string | undefined {
	let last: string | undefined;
	const property = fc.property(drawn, ({ house, edition }) => {
		const catalogue = catalogueOfHouse(house);
		const { judged, out, differences } = compare(catalogue, recordOf(catalogue, edition));
		tally.houses++;
		tally.judged += judged;
		tally.out += out;
		last = differences[0] ?? last;
		return differences.length === 0;
	});
	// A house that differs is not made smaller: the line says which text of which record it is.
	const { failed, errorInstance, numRuns } = fc.check(property, { seed, numRuns: runs, endOnFailure: true });
	if (failed && last === undefined) throw errorInstance;
	return failed ? `${last} (house ${numRuns})` : undefined;
}

function recordOf(catalogue: Catalogue, overlay: Overlay): EditionRecord {
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('The generated house has its edition.');
	return { ...record, ...overlay };
}
