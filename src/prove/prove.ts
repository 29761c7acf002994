import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { editionDateOf } from '../edition/edition-date.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { extentOf, proofNames } from './extent.ts';
import { tryMutation } from './mutate.ts';
import {
	type Proven,
	proveByteIdentical,
	proveCanaries,
	proveHandOut,
	proveKiosk,
	proveMatrix,
	proveReproducible,
	type Subject,
} from './proofs.ts';
import { createReport, type Report } from './report.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

const usage = {
	line: 'npm run prove -- [--full] [--seed 1] [--only byte-identical] [--report {file}]',
	texts: ['seed', 'only', 'report'],
	flags: ['full'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const only = given.text('only');
	if (only !== undefined && !proofNames.some((name) => name === only))
		throw new CommandError(`There is no proof “${only}”.`, `The proofs are ${proofNames.join(', ')}.`);
	const date = editionDateOf(undefined, projectFolder);
	// The same source, the same slice; another one after a change.
	const seed = Number(given.text('seed') ?? Date.parse(date) / 86_400_000);
	if (!Number.isSafeInteger(seed)) throw new CommandError('--seed is a whole number.', inWords(usage));
	const workshop = createWorkshop({ seed, date });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
	try {
		const isFull = given.has('full') || process.env['VITRIN_FULL'] === '1';
		const report = await prove(workshop, { isFull, only });
		const file = given.text('report');
		if (file !== undefined) writeFileSync(resolve(file), JSON.stringify(report.count()));
		process.exitCode = report.count().failed === 0 ? 0 : 1;
	} finally {
		workshop.remove();
	}
});

/** Everything is begun at once and waits for its turn to build; what is known is said in the order of the list. */
async function prove(
	workshop: Workshop,
	asked: { isFull: boolean; only: string | undefined },
): Promise<Report> {
	const { editions, runs, mutations, smallest } = extentOf(workshop, asked);
	const project = workshop.copy();
	const proofs = [
		...editions['byte-identical'].map((edition) => of('byte-identical', edition, proveByteIdentical)),
		...editions.canaries.map((edition) => of('canaries', edition, proveCanaries)),
		...editions['hand-out'].map((edition) => of('hand-out', edition, proveHandOut)),
		...editions.kiosk.map((edition) => of('kiosk', edition, proveKiosk)),
		...editions.reproducible.map((edition) =>
			of('reproducible', edition, (subject) => proveReproducible(subject, workshop.copy())),
		),
		...(runs > 0 ? [{ name: 'matrix', proven: settled(proveMatrix({ workshop, project }, runs)) }] : []),
	];
	const tried = mutations.map((mutation) =>
		tryMutation(mutation, { workshop, project, edition: smallest, runs: 25 }),
	);

	const report = createReport(console.log);
	console.log(`Proofs of the editions, ${asked.isFull ? 'all of them' : 'a slice'}, seed ${workshop.seed}.`);
	for (const { name, proven } of proofs) report.proof(name, await proven);
	for (const caught of tried) report.mutation(await caught);
	const { made, caught } = report.mistakes();
	const { failed } = report.count();
	console.log(
		`${caught} of ${made} mistakes were noticed. ${proofs.length} proofs, ${failed === 0 ? 'all hold' : `${failed} do not hold`}, in ${process.uptime().toFixed(0)} s.`,
	);
	return report;

	function of(name: string, edition: EditionRecord, proof: (subject: Subject) => Promise<Proven>) {
		return { name: `${name}, ${edition.id}`, proven: settled(proof({ workshop, project, edition })) };
	}
}

/** A proof that could not be run does not hold. */
async function settled(proven: Promise<Proven>): Promise<Proven> {
	try {
		return await proven;
	} catch (error) {
		return { figures: 'could not be run', faults: [error instanceof Error ? error.message : String(error)] };
	}
}
