import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { releaseLevels } from '../catalogue/release-level.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { publishEverything, publishSomething } from './former-publications.ts';
import { writePlantedData } from './planted-data.ts';
import { plantsOf } from './plants.ts';
import { copyProject, type Patch } from './project-copy.ts';
import { runChild } from './run-child.ts';

export interface PlantedData {
	readonly folder: string;
	/** The same, and all of it was published once, before it was withheld. */
	readonly published: string;
	readonly catalogue: Catalogue;
	readonly records: number;
	readonly parts: number;
	readonly canaries: readonly string[];
}

interface Order {
	readonly project: string;
	readonly edition: string;
	/** The data as they are, unless another folder is named. */
	readonly data?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** What is made of a built edition. */
export type MadeAnew = 'hand-out' | 'kiosk';

interface AnewOrder extends Required<Omit<Order, 'env'>> {
	/** The folder of the built edition. */
	readonly site: string;
}

const makers = {
	'hand-out': { command: 'src/handout/handout.ts', from: '--site' },
	kiosk: { command: 'src/kiosk/make.ts', from: '--from' },
} as const satisfies Record<MadeAnew, object>;

const realData = join(projectFolder, 'catalog-data');

/** A place for copies of the project and what is built of them; it is gone at the end, however that comes. */
export function createWorkshop({ seed, date }: { seed: number; date: string }) {
	const place = mkdtempSync(join(tmpdir(), 'vitrin-prove-'));
	const remove = () => rmSync(place, { recursive: true, force: true, maxRetries: 5 });
	process.once('exit', remove);
	const catalogue = openCatalogue(realData);
	const built = new Map<string, Promise<string>>();
	const planted = new Map<string, PlantedData>();
	let count = 0;

	/** A copy of the project in a folder of its own. */
	function copy(patches: readonly Patch[] = []): string {
		const folder = join(place, `project-${++count}`);
		copyProject(folder, patches);
		return folder;
	}

	/** Builds an edition, once for the same order, and gives its folder. */
	function build(order: Order): Promise<string> {
		const key = JSON.stringify(order);
		const folder = built.get(key) ?? buildNow(order);
		built.set(key, folder);
		return folder;
	}

	async function buildNow({ project, edition, data, env }: Order): Promise<string> {
		// In the project's own folder: for one outside, Astro keeps what it builds in one place for all.
		const folder = join(project, 'dist', `${edition}-${++count}`);
		const args = ['--edition', edition, '--data', data ?? bareData(), '--date', date, '--out', folder];
		await runChild(['src/edition/build.ts', ...args], { cwd: project, ...(env && { env }) });
		return folder;
	}

	/** Makes one of them, anew each time, and gives its folder. */
	async function makeAnew(what: MadeAnew, { project, edition, data, site }: AnewOrder): Promise<string> {
		const folder = join(project, 'dist', `${edition}-${what}-${++count}`);
		const { command, from } = makers[what];
		const args = ['--edition', edition, '--data', data, from, site, '--out', folder];
		await runChild([command, ...args], { cwd: project });
		return folder;
	}

	/** The data with something planted at every level above an edition's. */
	function plant({ id, level }: EditionRecord): PlantedData {
		const known = planted.get(level);
		if (known !== undefined) return known;
		const above = releaseLevels.slice(releaseLevels.indexOf(level) + 1);
		let folder = bareData();
		const all = above.map((one, index) => {
			const plants = plantsOf(openCatalogue(folder), one, seed + index);
			const next = join(place, `planted-${id}-${one}`);
			writePlantedData(folder, next, plants);
			folder = next;
			return plants;
		});
		const published = join(place, `published-${id}`);
		cpSync(folder, published, { recursive: true });
		publishEverything(published);
		const data: PlantedData = {
			folder,
			published,
			catalogue: openCatalogue(folder),
			records: all.reduce((sum, { records }) => sum + Object.keys(records).length, 0),
			parts: all.reduce((sum, { edits }) => sum + edits.length, 0),
			canaries: all.flatMap(({ canaries }) => canaries),
		};
		planted.set(level, data);
		return data;
	}

	/** The data as they are, and of each edition something published since when it has changed. */
	function bareData(): string {
		const folder = join(place, 'bare');
		if (existsSync(folder)) return folder;
		cpSync(realData, folder, { recursive: true });
		publishSomething(folder, catalogue);
		return folder;
	}

	/** The data again, each folder written from its end. */
	function turnedData(): string {
		const folder = join(place, `turned-${++count}`);
		const from = bareData();
		const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
		for (const file of files.sort().reverse()) {
			if (!statSync(join(from, file)).isFile()) continue;
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			cpSync(join(from, file), join(folder, file));
		}
		return folder;
	}

	/** When a copy has done its work: many files take a while to be gone. What is left goes with the place. */
	async function discard(project: string): Promise<void> {
		await rm(project, { recursive: true, force: true }).catch(() => undefined);
	}

	return { catalogue, data: realData, seed, copy, build, makeAnew, plant, turnedData, discard, remove };
}

export type Workshop = ReturnType<typeof createWorkshop>;
