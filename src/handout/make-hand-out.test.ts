import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleIsland } from './bundle-islands.ts';
import { islands } from './islands.ts';
import { makeHandOut } from './make-hand-out.ts';

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'vitrin-handout-'));
	write('site/index.html', '<a href="/en/changes/">English</a>');
	write(
		'site/en/changes/index.html',
		'<script type="module" src="/_astro/FindFingerprint.astro_astro_type_script_index_0_lang.a1.js"></script>',
	);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(file: string, content: string): void {
	mkdirSync(dirname(join(place, file)), { recursive: true });
	writeFileSync(join(place, file), content);
}

const make = (name: string) => makeHandOut(join(place, 'site'), join(place, name));

function contentOf(name: string): [string, string][] {
	return readdirSync(join(place, name), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.\w+$/.test(file))
		.sort()
		.map((file) => [file, readFileSync(join(place, name, file), 'utf8')]);
}

test('two makings are the same, byte for byte', async () => {
	await make('one');
	await make('other');
	expect(contentOf('one').map(([file]) => file)).toEqual([
		'catalogue/en/changes/index.html',
		'catalogue/scripts/find-fingerprint.js',
		'index.html',
	]);
	expect(contentOf('other')).toEqual(contentOf('one'));
});

test('a former hand-out is replaced as a whole', async () => {
	await make('stick');
	write('stick/catalogue/en/withdrawn/index.html', 'old');
	await make('stick');
	expect(existsSync(join(place, 'stick/catalogue/en/withdrawn'))).toBe(false);
	expect(readdirSync(place).sort()).toEqual(['site', 'stick']);
});

test('another folder is not touched', async () => {
	write('photos/summer.txt', 'mine');
	await expect(make('photos')).rejects.toThrow(
		`${join(place, 'photos')} holds something else than a hand-out.\nGive --out a new folder.`,
	);
	expect(contentOf('photos')).toEqual([['summer.txt', 'mine']]);
});

test('one that cannot be made leaves the former', async () => {
	await make('stick');
	const former = contentOf('stick');
	write('site/index.html', '<a href="/en/aux/">x</a>');
	write('site/en/aux/index.html', '');
	await expect(make('stick')).rejects.toThrow(
		'catalogue/en/aux/index.html has “aux” in its path, which Windows keeps for a device.',
	);
	write('site/index.html', '<a href="/en/gone/">x</a>');
	await expect(make('stick')).rejects.toThrow(
		'index.html leads to “/en/gone/”, which is not in the edition.',
	);
	expect(contentOf('stick')).toEqual(former);
	expect(readdirSync(place).sort()).toEqual(['site', 'stick']);
});

test.each(islands)('the script of $name asks for nothing that a file may not have', async (island) => {
	const script = await bundleIsland(island);
	expect(script.length).toBeGreaterThan(200);
	expect(script).not.toMatch(/\bfetch\(|\bnew Worker\(|\bimport\(|^import\b|\bexport\{|\bimport\.meta\b/m);
	expect(() => new Function(script)).not.toThrow();
});
