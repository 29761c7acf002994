import fc from 'fast-check';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { byId } from '../catalogue/order.ts';
import { type Mutation, mutations } from './mutations.ts';
import type { Workshop } from './workshop.ts';

export const proofNames = [
	'byte-identical',
	'canaries',
	'hand-out',
	'kiosk',
	'matrix',
	'reproducible',
] as const;
export type ProofName = (typeof proofNames)[number];

/** How much is proven: all of it, or what a seed draws of it. Every edition is searched and compared in both. */
export interface Extent {
	/** The editions that leave the house, for the proofs that are of one. */
	readonly editions: Readonly<Record<Exclude<ProofName, 'matrix'>, readonly EditionRecord[]>>;
	/** Generated houses for each edition and level. */
	readonly runs: number;
	readonly mutations: readonly Mutation[];
	/** The one in which mistakes are made: it has the fewest pages. */
	readonly smallest: EditionRecord;
}

/** Of each proof, how many mistakes a slice makes. A mistake in what is released needs no build, so there are more. */
const drawn: Readonly<Record<ProofName, number>> = {
	'byte-identical': 1,
	canaries: 3,
	'hand-out': 1,
	kiosk: 1,
	matrix: 4,
	reproducible: 2,
};

export function extentOf(
	{ catalogue, seed }: Pick<Workshop, 'catalogue' | 'seed'>,
	{ isFull, only }: { isFull: boolean; only?: string | undefined },
): Extent {
	const outward = [...catalogue.editions.values()].filter(({ level }) => level !== 'internal').sort(byId);
	const [smallest] = [...outward].sort((a, b) => a.locales.length - b.locales.length);
	if (smallest === undefined)
		throw new RangeError('No edition leaves the house, so there is nothing to prove.');
	const others = outward.filter(({ id }) => id !== 'public');
	const other = draw(others.length > 0 ? others : outward, 1, seed);
	const isAsked = (name: ProofName) => only === undefined || only === name;
	const of = (name: ProofName, editions: readonly EditionRecord[]) => (isAsked(name) ? editions : []);
	return {
		editions: {
			'byte-identical': of('byte-identical', outward),
			canaries: of('canaries', outward),
			'hand-out': of('hand-out', isFull ? outward : [smallest]),
			kiosk: of('kiosk', isFull ? outward : [smallest]),
			reproducible: of('reproducible', isFull ? outward : other),
		},
		runs: isAsked('matrix') ? (isFull ? 200 : 40) : 0,
		mutations: proofNames.filter(isAsked).flatMap((name) => {
			const own = mutations.filter(({ proof }) => proof === name);
			return isFull ? own : draw(own, drawn[name], seed);
		}),
		smallest,
	};
}

function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
	const some = fc.shuffledSubarray([...items], { minLength: count, maxLength: count });
	return fc.sample(some, { seed, numRuns: 1 }).flat();
}
