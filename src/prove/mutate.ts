import type { EditionRecord } from '../catalogue/edition-record.ts';
import type { Mutation } from './mutations.ts';
import { type Proven, proveByteIdentical, proveCanaries, proveMatrix, proveReproducible } from './proofs.ts';
import type { Workshop } from './workshop.ts';

export interface Caught {
	readonly mutation: Mutation;
	/** What the proof said of the mistake. */
	readonly by?: string | undefined;
	/** Why it says nothing, when it does not. */
	readonly problem?: string | undefined;
}

interface Laboratory {
	readonly workshop: Workshop;
	/** A small one. */
	readonly edition: EditionRecord;
	readonly runs: number;
}

/** Makes the mistake in a copy of the project and runs the proof on that. */
export async function tryMutation(mutation: Mutation, laboratory: Laboratory): Promise<Caught> {
	try {
		const { faults } = await proveOn(mutation, laboratory);
		const by = faults.find((fault) => fault.includes(mutation.sign));
		const problem =
			faults.length === 0 ? 'It was not noticed.' : `It was noticed as something else: ${faults[0]}`;
		return by === undefined ? { mutation, problem } : { mutation, by };
	} catch (error) {
		return { mutation, problem: error instanceof Error ? error.message : String(error) };
	}
}

function proveOn({ proof, patches }: Mutation, { workshop, edition, runs }: Laboratory): Promise<Proven> {
	const subject = { workshop, project: workshop.copy(patches), edition };
	switch (proof) {
		case 'byte-identical':
			return proveByteIdentical(subject);
		case 'canaries':
			return proveCanaries(subject);
		case 'matrix':
			return proveMatrix(subject, runs);
		case 'reproducible':
			return proveReproducible(subject, workshop.copy(patches));
		default:
			return proof satisfies never;
	}
}
