import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodePicture } from './encode-picture.ts';
import { encodingSettings } from './encoding-settings.ts';
import { sha256 } from './hash.ts';
import { inspectPicture } from './inspect-picture.ts';
import { findPicture, placePicture } from './picture-cache.ts';
import {
	canaryPictures,
	corners,
	jpegOf,
	multiPicture,
	noise,
	sceneOf,
	tracesIn,
} from './pictures.fixtures.ts';
import { preparePictures } from './prepare-pictures.ts';

// An encoder that tries hard takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
// What is written is read here, AVIF too; the door itself reads none.
sharp.unblock({ operation: ['VipsForeignLoadHeifBuffer'] });

const jpeg = await jpegOf(await sceneOf(60, 40));
const pictures = new Map(await canaryPictures());
pictures.set('several.jpg', multiPicture(jpeg, pictures.get('exif.jpg') ?? jpeg));

describe.each([...pictures])('of %s', (_, bytes) => {
	const encoded = encodePicture(bytes);

	test('nothing comes out but the picture', async () => {
		expect(tracesIn(bytes).length).toBeGreaterThan(0);
		const { files } = await encoded;
		expect(files.size).toBeGreaterThanOrEqual(3);
		for (const [name, file] of files) {
			expect(tracesIn(file), name).toEqual([]);
			const blocks = inspectPicture(file).container?.blocks ?? [];
			expect(blocks.map((block) => block.name)).toEqual([]);
			const { exif, xmp, iptc, icc, orientation, tifftagPhotoshop, comments } = await sharp(file).metadata();
			expect([exif, xmp, iptc, icc, orientation, tifftagPhotoshop, comments].filter(Boolean), name).toEqual(
				[],
			);
		}
	});

	test('it stands upright in every size', async () => {
		const { files } = await encoded;
		for (const [name, file] of files) expect(await cornersOf(file), name).toEqual(corners);
	});
});

/** The colour near each corner, to the nearest that a scene has. */
async function cornersOf(file: Buffer): Promise<string[]> {
	const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
	return [0.25, 0.75].flatMap((down) =>
		[0.25, 0.75].map((along) => {
			const at =
				(Math.floor(info.height * down) * info.width + Math.floor(info.width * along)) * info.channels;
			const parts = [...data.subarray(at, at + 3)].map((part) => (part > 127 ? 'ff' : '00'));
			return `#${parts.join('')}`;
		}),
	);
}

test('what keeps metadata is found by the same search', async () => {
	for (const name of ['exif.jpg', 'xmp.jpg', 'exif.webp', 'exif.png']) {
		const careless = await sharp(pictures.get(name)).keepMetadata().jpeg().toBuffer();
		expect(tracesIn(careless), name).not.toEqual([]);
	}
});

test.each([
	[300, 200, [[300, 200]]],
	[480, 320, [[480, 320]]],
	[
		700,
		350,
		[
			[480, 240],
			[700, 350],
		],
	],
	[
		2000,
		1000,
		[
			[480, 240],
			[960, 480],
			[1600, 800],
		],
	],
	[
		1000,
		2000,
		[
			[320, 640],
			[640, 1280],
			[1000, 2000],
		],
	],
])('%d × %d is made no larger, and comes in each size once', async (width, height, sizes) => {
	const background = '#456';
	const bytes = await sharp({ create: { width, height, channels: 3, background } })
		.jpeg()
		.toBuffer();
	const { picture, files } = await encodePicture(bytes);
	expect(picture.map((size) => [size.width, size.height])).toEqual(sizes);
	for (const size of picture)
		for (const name of [size.avif, size.webp, size.jpeg]) {
			const { width, height } = await sharp(files.get(name)).metadata();
			expect([width, height]).toEqual([size.width, size.height]);
		}
});

test('the worst of pictures stays within what a page may weigh', async () => {
	const raw = { width: 480, height: 360, channels: 3 } as const;
	const { picture, files } = await encodePicture(await sharp(noise(480, 360), { raw }).png().toBuffer());
	const sizes = picture.map(({ avif }) => files.get(avif)?.length ?? 0);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000);
});

test('the same file gives the same bytes, under names that say nothing else', async () => {
	const [one, other] = [await encodePicture(jpeg), await encodePicture(jpeg)];
	expect(other).toEqual(one);
	for (const [name, file] of one.files) expect(name.split('.')[0]).toBe(sha256(file).slice(0, 16));
});

test('what shines through stands on white, and other colours become those of the web', async () => {
	const clear = { r: 0, g: 0, b: 0, alpha: 0 };
	const png = await sharp({ create: { width: 40, height: 40, channels: 4, background: clear } })
		.png()
		.toBuffer();
	const cmyk = await (await sceneOf(40, 40)).toColourspace('cmyk').jpeg().toBuffer();
	const grey = await (await sceneOf(40, 40)).toColourspace('b-w').png().toBuffer();
	for (const bytes of [png, cmyk, grey]) {
		const { picture, files } = await encodePicture(bytes);
		const { space, hasAlpha, channels } = await sharp(files.get(picture[0].jpeg)).metadata();
		expect([space, hasAlpha, channels]).toEqual(['srgb', false, 3]);
	}
	const { picture, files } = await encodePicture(png);
	expect([...(await sharp(files.get(picture[0].jpeg)).raw().toBuffer()).subarray(0, 3)]).toEqual([
		255, 255, 255,
	]);
});

test('the settings name the encoder that is installed', () => {
	expect(encodingSettings.encoder).toBe(`sharp ${sharp.versions.sharp}`);
});

describe('the cache', () => {
	let place = '';
	beforeEach(() => {
		place = mkdtempSync(join(tmpdir(), 'vitrin-pictures-'));
		writeFileSync(join(place, 'a.jpg'), jpeg);
	});
	afterEach(() => rmSync(place, { recursive: true, force: true }));
	const picture = { id: 'a', file: 'a.jpg', hash: sha256(jpeg) };
	const prepare = () => preparePictures({ data: place, cache: join(place, 'cache') }, [picture]);

	test('gives what was encoded, and copies it', async () => {
		await prepare();
		const found = findPicture(join(place, 'cache'), picture.hash);
		expect(found?.map(({ width }) => width)).toEqual([60]);
		if (found !== undefined) placePicture(join(place, 'cache'), picture.hash, found, place);
		const encoded = await encodePicture(jpeg);
		for (const [name, file] of encoded.files) expect(readFileSync(join(place, name)).equals(file)).toBe(true);
	});

	test('believes no file that is not what its name says', async () => {
		await prepare();
		const [key = ''] = readdirSync(join(place, 'cache'));
		const [file = ''] = readdirSync(join(place, 'cache', key));
		writeFileSync(join(place, 'cache', key, file), 'other');
		expect(findPicture(join(place, 'cache'), picture.hash)).toBeUndefined();
		await prepare();
		expect(findPicture(join(place, 'cache'), picture.hash)).toBeDefined();
	});

	test('encodes no file that has changed since it was checked', async () => {
		writeFileSync(join(place, 'a.jpg'), Buffer.concat([jpeg, jpeg]));
		await expect(prepare()).rejects.toThrow('a.jpg:1:1\n  The file has changed since');
	});
});
