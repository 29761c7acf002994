import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEditionMark } from './edition-mark.ts';
import { makeFixtureKiosk } from './kiosk-folder.fixtures.ts';
import { openPack, packFolder } from './pack.ts';

let folder: string;
let into: string;
beforeAll(async () => {
	folder = await makeFixtureKiosk();
	into = mkdtempSync(join(tmpdir(), 'vitrin-pack-'));
});
afterAll(() => {
	for (const place of [dirname(folder), into]) rmSync(place, { recursive: true });
});

const packed = () => packFolder(folder, readEditionMark(folder));

test('gives back every file, and the same bytes for the same folder', () => {
	openPack(packed()).unpackInto(into);
	const names = (place: string) => readdirSync(place, { recursive: true }).sort();
	expect(names(into)).toEqual(names(folder));
	expect(readFileSync(join(into, 'en/index.html'))).toEqual(readFileSync(join(folder, 'en/index.html')));
	expect(packed()).toEqual(packed());
});

test('notices a byte that has changed', () => {
	const all = zstdDecompressSync(packed());
	all[all.length - 1] = 0;
	expect(() => openPack(zstdCompressSync(all)).unpackInto(into)).toThrow('is damaged in the pack.');
});

/** The same pack with another name, as long as the former, for a file. */
function renamed(path: string): Buffer {
	const all = zstdDecompressSync(packed());
	all.write(path, all.indexOf('en/index.html'));
	return zstdCompressSync(all);
}

test('opens none that would write outside its folder, or where a system reads', () => {
	expect(() => openPack(renamed('en/other.html'))).not.toThrow();
	for (const path of ['../../../a.ht', '/en/other.htm', 'en/../../a.ht', 'C:/other.html', '.ssh/id_rsa_a'])
		expect(() => openPack(renamed(path)), path).toThrow();
});

test('packs no file whose name is not plain', () => {
	writeFileSync(join(folder, 'a b.html'), '');
	expect(packed).toThrow();
	rmSync(join(folder, 'a b.html'));
});
