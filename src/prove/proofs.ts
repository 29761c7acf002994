import type { EditionRecord } from '../catalogue/edition-record.ts';
import { canariesOf, inventedCanaries, together } from '../proof/canary.ts';
import { ownWordsIn, searchEdition } from '../proof/prove-folder.ts';
import type { MatrixResult } from './matrix/matrix.ts';
import { runChild } from './run-child.ts';
import { compareFolders } from './same-files.ts';
import type { MadeAnew, Workshop } from './workshop.ts';

/** What a proof found, and how much it looked at. */
export interface Proven {
	/** In words, for the line of the proof. */
	readonly figures: string;
	readonly faults: readonly string[];
}

/** What is proven, of which project: that of this folder, or a copy with a mistake in it. */
export interface Subject {
	readonly workshop: Workshop;
	readonly project: string;
	readonly edition: EditionRecord;
}

/** What is planted above an edition's level changes no byte and no name of it. */
export async function proveByteIdentical({ workshop, project, edition }: Subject): Promise<Proven> {
	const { folder: data, records, parts } = workshop.plant(edition);
	const [bare, planted] = await Promise.all([
		workshop.build({ project, edition: edition.id }),
		workshop.build({ project, edition: edition.id, data }),
	]);
	const { files, bytes, faults } = compareFolders(bare, planted);
	return {
		figures: `${records} records and ${parts} parts of public records planted; ${files} files, ${inMegabytes(bytes)}, compared by SHA-256`,
		faults,
	};
}

/** Nothing that is planted, and nothing that the records keep from these readers, is in a byte of the edition. */
export async function proveCanaries({ workshop, project, edition }: Subject): Promise<Proven> {
	const planted = workshop.plant(edition);
	const folder = await workshop.build({ project, edition: edition.id, data: planted.published });
	const real = canariesOf(workshop.catalogue, edition, ownWordsIn(folder));
	const invented = inventedCanaries(planted.canaries, 'planted');
	const { files, bytes, decodedBytes, encodings, leaks, faults } = searchEdition(
		folder,
		together(real, invented),
	);
	const { saidAnyway, tooShort } = real.setAside;
	return {
		figures: [
			`${files} files, ${inMegabytes(bytes)} and ${inMegabytes(decodedBytes)} decoded, searched in ${encodings} encodings`,
			`for ${invented.texts.length} planted texts, ${real.texts.length} withheld texts and ${real.words.size} words of withheld names`,
			`(set aside: ${saidAnyway} that something released says as well, ${tooShort} too short to tell or a mere date): ${leaks.length} hits`,
		].join(' '),
		faults: faults.map(({ file, problem }) => `${file}: ${problem}`),
	};
}

/** What is proven of an edition holds for its hand-out. @param maker as {@link proveMadeAnew} takes it */
export function proveHandOut(subject: Subject, maker = subject.project): Promise<Proven> {
	return proveMadeAnew(subject, maker, 'hand-out');
}

/** What is proven of an edition holds for the folder that a kiosk shows it from. */
export function proveKiosk(subject: Subject, maker = subject.project): Promise<Proven> {
	return proveMadeAnew(subject, maker, 'kiosk');
}

/**
 * What is made of a built edition keeps back what the edition does, and is the same each time that it is made.
 * @param maker the project that makes it, where that is another than builds the edition
 */
async function proveMadeAnew(
	{ workshop, project, edition }: Subject,
	maker: string,
	what: MadeAnew,
): Promise<Proven> {
	const planted = workshop.plant(edition);
	const data = planted.published;
	const site = await workshop.build({ project, edition: edition.id, data });
	const make = () => workshop.makeAnew(what, { project: maker, edition: edition.id, data, site });
	const [folder, again] = await Promise.all([make(), make()]);
	const real = canariesOf(workshop.catalogue, edition, ownWordsIn(folder));
	const invented = inventedCanaries(planted.canaries, 'planted');
	const { files, bytes, leaks, faults } = searchEdition(folder, together(real, invented));
	return {
		figures: `${files} files, ${inMegabytes(bytes)}, made twice and searched: ${leaks.length} hits`,
		faults: [
			...faults.map(({ file, problem }) => `${file}: ${problem}`),
			...compareFolders(folder, again).faults,
		],
	};
}

/** Another folder, another place on earth, another language and another order of files make the same bytes. */
export async function proveReproducible(
	{ workshop, project, edition }: Subject,
	otherProject: string,
): Promise<Proven> {
	const [here, elsewhere] = await Promise.all([
		workshop.build({ project, edition: edition.id }),
		workshop.build({
			project: otherProject,
			edition: edition.id,
			data: workshop.turnedData(),
			env: elsewhereEnv,
		}),
	]);
	const { files, bytes, faults } = compareFolders(here, elsewhere);
	return { figures: `${files} files, ${inMegabytes(bytes)}, built twice`, faults };
}

const elsewhereEnv = {
	TZ: 'Asia/Baku',
	NODE_ENV: 'development',
	LANG: 'az_AZ.UTF-8',
	LC_ALL: 'az_AZ.UTF-8',
	LANGUAGE: 'az',
	// It goes on to Astro, which is a child of the build.
	NODE_OPTIONS: `--import=${new URL('shuffled-folders.ts', import.meta.url).href}`,
};

/** Every edition × every release level lets out exactly what an oracle says that it may. */
export async function proveMatrix(
	{ workshop, project }: Pick<Subject, 'workshop' | 'project'>,
	runs: number,
): Promise<Proven> {
	const args = [workshop.data, String(workshop.seed), String(runs)];
	const said = await runChild(['src/prove/matrix/run-matrix.ts', ...args], { cwd: project });
	const { editions, houses, judged, out, differences }: MatrixResult = JSON.parse(said);
	return {
		figures: `${editions} editions × 4 release levels, ${houses} generated houses, ${judged} texts judged: ${out} let out, ${judged - out} kept back`,
		faults: differences,
	};
}

function inMegabytes(bytes: number): string {
	return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
