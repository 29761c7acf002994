import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../media/hash.ts';
import { canaryPictures } from '../media/pictures.fixtures.ts';

const pictures = await canaryPictures();
const bytes = pictures.get('exif.jpg') ?? Buffer.alloc(0);

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'vitrin-media-'));
	mkdirSync(join(place, 'media'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function media(action: string, file: string, content: Buffer) {
	writeFileSync(join(place, file), content);
	const command = join(import.meta.dirname, 'media.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, action, join(place, file)], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test('says what a picture is, what is taken off it and what becomes of it, and not where it was taken', () => {
	const { status, stdout, stderr } = media('check', 'a.jpg', bytes);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.split('\n').slice(0, 4)).toEqual([
		`a.jpg: jpg, ${Math.round(bytes.length / 1_000)} KB`,
		'400 × 600 pixels, 0.2 megapixels',
		'It is stored turned (orientation 6), and will be turned upright.',
		expect.stringMatching(
			/^Taken off: EXIF \(.+\), EXIF: GPS position, EXIF: maker’s note, EXIF: thumbnail\.$/,
		),
	]);
	expect(stdout).toMatch(/\n {2}480 × 320: AVIF .+, WebP .+, JPEG .+\n {2}600 × 400: /);
	expect(stdout).toContain(sha256(bytes));
	expect(stdout).not.toMatch(/canary|40\.4|49\.8/i);
});

test('says why a file is refused, and ends with 1', () => {
	expect(media('check', 'a.png', bytes)).toMatchObject({
		status: 1,
		stderr: 'Refused: By its bytes this is a .jpg.\n  Rename it to end in .jpg.\n',
	});
	expect(media('check', 'a.svg', Buffer.from('<svg/>'))).toEqual({
		status: 1,
		stdout: 'a.svg: no picture, 6 bytes\n',
		stderr: 'Refused: This is a drawing in SVG, which can hold scripts.\n  Export it as a PNG.\n',
	});
});

test('writes the draft of a record, once', () => {
	expect(media('add', 'media/left-side.jpg', bytes)).toEqual({
		status: 0,
		stdout: 'left-side.yaml is written. Fill it in, then run npm run check: it names what is missing.\n',
		stderr: '',
	});
	expect(readFileSync(join(place, 'media/left-side.yaml'), 'utf8')).toContain(`file: ${sha256(bytes)}`);
	expect(media('add', 'media/left-side.jpg', bytes)).toMatchObject({
		status: 1,
		stderr: 'left-side.yaml is there already.\nChange it by hand.\n',
	});
});

test('writes no record for what is refused or lies elsewhere', () => {
	expect(media('add', 'media/a.jpg', bytes.subarray(0, 900)).stderr).toContain('The file ends too early');
	expect(media('add', 'a.jpg', bytes).stderr).toContain('Copy it to catalog-data/media/');
});
