import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEditionMark } from './edition-mark.ts';
import { installPack } from './install.ts';
import { makeFixtureKiosk } from './kiosk-folder.fixtures.ts';
import { openPack, type Pack, packFolder } from './pack.ts';

let data: string;
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'vitrin-install-'));
});
afterEach(() => {
	rmSync(data, { recursive: true });
});

async function packOf(heading: string, expires?: string): Promise<Pack> {
	const folder = await makeFixtureKiosk(expires);
	writeFileSync(join(folder, 'index.html'), heading);
	const pack = openPack(packFolder(folder, readEditionMark(folder)));
	rmSync(dirname(folder), { recursive: true });
	return pack;
}

const heading = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('unpacks an edition once, and mends what the disk has spoilt', async () => {
	const pack = await packOf('one');
	const { folder } = await installPack(pack, data, '2026-01-01');
	expect([heading(folder), existsSync(join(folder, '_kiosk/files.json'))]).toEqual(['one', true]);
	writeFileSync(join(folder, 'index.html'), 'spoilt');
	expect(await installPack(pack, data, '2026-01-01')).toEqual({ folder, mark: pack.mark });
	expect(heading(folder)).toBe('one');
});

test('keeps the one before, and no more', async () => {
	const folders: string[] = [];
	for (const name of ['one', 'two', 'three'])
		folders.push((await installPack(await packOf(name), data, '2026-01-01')).folder);
	expect(folders.map((folder) => existsSync(folder))).toEqual([false, true, true]);
	expect(readdirSync(join(data, 'editions/fair'))).toHaveLength(2);
});

test('does not install what has expired, and shows the one before', async () => {
	const old = await packOf('old', '2026-03-31');
	const { folder } = await installPack(old, data, '2026-03-31');
	const late = await packOf('late', '2026-04-30');
	expect(await installPack(late, data, '2026-05-01')).toMatchObject({
		folder,
		mark: { expires: '2026-03-31' },
	});
	expect(await installPack(old, data, '2026-05-01')).toMatchObject({ folder });
});

test('says so when there is none before', async () => {
	const late = await packOf('late', '2026-04-30');
	await expect(installPack(late, data, '2026-05-01')).rejects.toThrow(
		'This edition, fair, expired on 2026-04-30: it is not installed any more.\nAsk the ministry for a current one.',
	);
	expect(readdirSync(data)).toEqual([]);
});
