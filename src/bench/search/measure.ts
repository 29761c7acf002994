import { gzipSync } from 'node:zlib';
import type { Locale } from '../../catalogue/locales.ts';
import { type MadeUpCatalogue, madeUpCatalogue } from './catalogue.ts';
import { createOurs } from './ours.ts';
import { folded, foldedDocuments, type Peer, plain } from './peers/peer.ts';
import { peers } from './peers/peers.ts';
import { drawQueries, marketOf, type TypedQuery } from './queries/draw-queries.ts';
import type { QueryType } from './queries/types.ts';
import { type Answer, answerAll } from './score.ts';
import type { SearchEngine } from './search-engine.ts';

export interface Plan {
	readonly seeds: readonly number[];
	readonly perType: number;
	readonly locale: Locale;
	readonly type?: QueryType | undefined;
	readonly isOursOnly: boolean;
}

/** One engine at one size, over all seeds. */
export interface Measured {
	readonly name: string;
	readonly part: 'ours' | 'plain' | 'folded';
	readonly answers: readonly Answer[];
	/** What is sent to a browser beside the code, in kB of gzip; a mean over the seeds. */
	readonly kilobytes: number;
}

export interface MeasuredSize {
	readonly size: number;
	/** Ours first. */
	readonly engines: readonly Measured[];
	/** Of each seed, for whoever wants to see what was asked. */
	readonly catalogues: readonly MadeUpCatalogue[];
}

type Progress = (text: string) => void;

export function measureSize(size: number, plan: Plan, progress: Progress): MeasuredSize {
	const runs = plan.seeds.map((seed) => measureSeed(size, seed, plan, progress));
	const [first] = runs;
	const engines = (first?.engines ?? []).map((engine, place) => {
		const all = runs.flatMap((run) => run.engines[place] ?? []);
		return {
			...engine,
			answers: all.flatMap(({ answers }) => answers),
			kilobytes: all.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / all.length,
		};
	});
	return { size, engines, catalogues: runs.map(({ catalogue }) => catalogue) };
}

function measureSeed(size: number, seed: number, plan: Plan, progress: Progress) {
	const { locale, perType, type, isOursOnly } = plan;
	const say = (text: string) => progress(`${size} products, seed ${seed}: ${text}`);
	say('drawing the catalogue and the questions');
	const catalogue = madeUpCatalogue(size, seed);
	const market = marketOf(catalogue, locale);
	const queries = drawQueries(market, perType, seed).filter(
		(query) => type === undefined || query.type === type,
	);
	const measure = (part: Measured['part'], questions: readonly TypedQuery[], create: () => SearchEngine) => {
		const engine = create();
		say(`asking ${engine.name}`);
		const kilobytes = gzipSync(engine.shipped()).length / 1000;
		return { name: engine.name, part, answers: answerAll(engine, questions), kilobytes };
	};

	const engines: Measured[] = [measure('ours', queries, () => createOurs(catalogue.edition, locale))];
	if (!isOursOnly) {
		const { documents } = market;
		const inOneAlphabet = foldedDocuments(documents);
		for (const peer of peers) {
			const questions = someOf(queries, peer, size);
			if (questions.length === 0) continue;
			engines.push(measure('plain', questions, () => plain(peer, documents)));
			engines.push(measure('folded', questions, () => folded(peer, inOneAlphabet)));
		}
	}
	return { engines, catalogue };
}

/** As many of each type, however few. */
function someOf(queries: readonly TypedQuery[], { oneIn: [few, many] }: Peer, size: number): TypedQuery[] {
	const step = size > 1000 ? many : few;
	const seen = new Map<QueryType, number>();
	return queries.filter(({ type }) => {
		const place = seen.get(type) ?? 0;
		seen.set(type, place + 1);
		return step > 0 && place % step === 0;
	});
}
