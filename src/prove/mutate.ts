import type { EditionRecord } from '../catalogue/edition-record.ts';
import type { Mutation } from './mutations.ts';
import {
	type Proven,
	proveByteIdentical,
	proveCanaries,
	proveHandOut,
	proveKiosk,
	proveMatrix,
	proveReproducible,
} from './proofs.ts';
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
	/** One without mistakes. */
	readonly project: string;
	/** A small one. */
	readonly edition: EditionRecord;
	readonly runs: number;
}

/** Makes the mistake in a copy of the project and runs the proof on that. */
export async function tryMutation(mutation: Mutation, laboratory: Laboratory): Promise<Caught> {
	const { patches } = mutation;
	const { workshop } = laboratory;
	const copies: string[] = [];
	const copy = () => {
		const project = workshop.copy(patches);
		copies.push(project);
		return project;
	};
	try {
		const { faults } = await proveOn(mutation, laboratory, copy);
		const by = faults.find((fault) => fault.includes(mutation.sign));
		const problem =
			faults.length === 0 ? 'It was not noticed.' : `It was noticed as something else: ${faults[0]}`;
		return by === undefined ? { mutation, problem } : { mutation, by };
	} catch (error) {
		return { mutation, problem: error instanceof Error ? error.message : String(error) };
	} finally {
		await Promise.all(copies.map(workshop.discard));
	}
}

function proveOn({ proof }: Mutation, laboratory: Laboratory, copy: () => string): Promise<Proven> {
	const { workshop, project, edition, runs } = laboratory;
	const subject = { workshop, project: copy(), edition };
	switch (proof) {
		case 'byte-identical':
			return proveByteIdentical(subject);
		case 'canaries':
			return proveCanaries(subject);
		case 'hand-out':
			return proveHandOut({ workshop, project, edition }, subject.project);
		case 'kiosk':
			return proveKiosk({ workshop, project, edition }, subject.project);
		case 'matrix':
			return proveMatrix(subject, runs);
		case 'reproducible':
			return proveReproducible(subject, copy());
		default:
			return proof satisfies never;
	}
}
