import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readXlsx, writeXlsx } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishHashOf } from '../../src/catalogue/english-hash.ts';
import type { RawValue } from '../../src/catalogue/record.ts';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { writeRecords } from '../fixtures/small-house.ts';

const kills = process.env['VITRIN_FULL'] ? 100 : 20;

let place = '';
let data = '';
let former = '';
let file = '';
beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), 'vitrin-killed-'));
	[data, former, file] = [join(place, 'data'), join(place, 'former'), join(place, 'all.xlsx')];
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const kinds = ['pistol', 'rifle'];
/** In the order in which they are written. */
const products = kinds.flatMap((kind) =>
	Array.from({ length: 60 }, (_, index) => ({ kind, id: `${kind}-${String(index).padStart(2, '0')}` })),
);

const records: Record<string, RawValue> = {
	'editions/public': {
		title: { en: 'Public' },
		audience: { en: 'Everyone' },
		level: 'public',
		locales: ['en', 'ru'],
	},
	'sources/page': { title: 'A page', grade: 'A' },
};
for (const { kind, id } of products)
	records[`products/${kind}/${id}`] = {
		kind,
		release: 'public',
		name: { en: id, ru: `Изделие ${id}` },
		status: { value: 'produced' },
		specs: { mass: { value: '1.2 kg', source: 'page' } },
		sources: ['page'],
		translations: { ru: { state: 'unreviewed', of: englishHashOf([id]) } },
	};

function commandOf(name: 'export' | 'import', ...args: string[]): string[] {
	return [join(projectFolder, `src/desk/${name}.ts`), '--data', data, ...args, file];
}

/** Another mass and another Russian name in every row. */
async function fillIn(): Promise<void> {
	const { sheets } = await readXlsx(readFileSync(file));
	for (const { rows } of sheets) {
		const [headings = [], ...products] = rows;
		const [mass, name] = [headings.indexOf('Mass, kg'), headings.indexOf('Name (Русский)')];
		if (mass === -1) continue;
		for (const row of products) {
			row[mass] = 1.4;
			row[name] = `${row[name]} (новое)`;
		}
	}
	const kept = sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden }));
	writeFileSync(file, await writeXlsx({ sheets: kept }));
}

/** Every file, the hidden ones too, with its text. */
function textsIn(folder: string): Map<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function inodeOf(product: (typeof products)[number] | undefined): number | undefined {
	const path = join(data, `products/${product?.kind}/${product?.id}.yaml`);
	return statSync(path, { throwIfNoEntry: false })?.ino;
}

function importing() {
	return spawn(process.execPath, commandOf('import', '--apply'), { stdio: 'ignore' });
}

/** Waits until this product is written beside its place, or the run is over. */
async function untilPrepared(child: ReturnType<typeof importing>, at: number): Promise<void> {
	const { kind = '', id = '' } = products[at] ?? {};
	const unfinished = join(data, 'products', kind, `.${id}.yaml.${child.pid}.writing`);
	while (child.exitCode === null && !existsSync(unfinished)) await wait(1);
}

/** How long an undisturbed run takes, in milliseconds. */
async function wholeRun(): Promise<number> {
	const began = performance.now();
	await once(importing(), 'close');
	return performance.now() - began;
}

function anyOf(count: number): number {
	return Math.floor(Math.random() * count);
}

/** Each fourth kill falls anywhere in the run, each fourth while files are prepared, half while they take their places. */
async function killSomewhere(round: number, duration: number): Promise<void> {
	const child = importing();
	const closed = once(child, 'close');
	if (round % 4 === 0) await wait(anyOf(duration));
	else if (round % 4 === 1) await untilPrepared(child, anyOf(products.length));
	else await untilPlaced(child, anyOf(products.length / 2));
	child.kill('SIGKILL');
	await closed;
}

/** Waits until this product has taken its place. */
async function untilPlaced(child: ReturnType<typeof importing>, at: number): Promise<void> {
	const inode = inodeOf(products[at]);
	await untilPrepared(child, Math.floor(products.length * 0.9));
	// On a busy machine all would be over before the next look.
	if (child.pid !== undefined && child.exitCode === null)
		setPriority(child.pid, constants.priority.PRIORITY_LOW);
	// Sleeping would miss what takes a millisecond.
	const patience = performance.now() + 10_000;
	while (inodeOf(products[at]) === inode && performance.now() < patience);
}

test('an import that is killed leaves every record complete, old or new, and the next one ends its work', {
	timeout: kills * 10_000,
}, async () => {
	writeRecords(former, records);
	cpSync(former, data, { recursive: true });
	spawnSync(process.execPath, commandOf('export'));
	await fillIn();
	const duration = await wholeRun();
	const before = textsIn(former);
	const after = textsIn(data);
	expect([...after.keys()]).toEqual([...before.keys()]);
	const written = [...after].filter(([name, text]) => text !== before.get(name));
	expect(written.map(([name]) => name)).toEqual(
		products.map(({ kind, id }) => `products/${kind}/${id}.yaml`),
	);

	const met = { nothing: 0, prepared: 0, some: 0, all: 0 };
	// A busy machine may let a kill come late: more are sent then, since one that hit nothing has tried nothing.
	for (let round = 0; round < kills || (met.some < kills / 10 && round < kills * 3); round++) {
		rmSync(data, { recursive: true });
		cpSync(former, data, { recursive: true });
		await killSomewhere(round, duration);
		const found = textsIn(data);
		const unfinished = [...found.keys()].filter((name) => name.endsWith('.writing'));
		for (const name of unfinished) found.delete(name);
		expect([...found.keys()]).toEqual([...before.keys()]);
		for (const [name, text] of found) expect([before.get(name), after.get(name)], name).toContain(text);
		const done = written.filter(([name, text]) => found.get(name) === text).length;
		if (done === 0) met[unfinished.length === 0 ? 'nothing' : 'prepared']++;
		else met[done < written.length ? 'some' : 'all']++;

		const { status, stdout } = spawnSync(process.execPath, commandOf('import', '--apply'), {
			encoding: 'utf8',
		});
		expect([status, stdout]).toEqual([
			0,
			expect.stringContaining(
				done === written.length
					? `Nothing differs. Products read: ${products.length}.`
					: `Records written: ${written.length - done}.`,
			),
		]);
		expect(textsIn(data)).toEqual(after);
	}
	console.log(
		`an import takes ${duration.toFixed(0)} ms; ` +
			`killed: ${met.nothing} before the first file, ${met.prepared} while preparing, ${met.some} while placing, ${met.all} at the end`,
	);
	expect(met.some).toBeGreaterThanOrEqual(kills / 10);
	expect(met.prepared).toBeGreaterThan(0);
});
