import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { makeKiosk } from '../../src/kiosk/make-kiosk.ts';
import { contentSecurityPolicyMeta } from '../../src/serve/headers.ts';
import { readSite } from '../fixtures/built-site.ts';
import { publicIds } from '../fixtures/product-files.ts';
import { expect, test } from './kiosk-test.ts';
import { kioskFolder } from './made-kiosks.ts';

const folder = kioskFolder('fair');
const { pages, files } = readSite(folder);

function ownFile(name: string) {
	return JSON.parse(readFileSync(join(folder, '_kiosk', name), 'utf8'));
}

function hashOf(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test('the folder names each of its files with its hash, and what may be counted', () => {
	const shown = files.filter((file) => !file.startsWith('_kiosk/'));
	expect(ownFile('files.json')).toEqual({
		files: Object.fromEntries(shown.map((file) => [file, hashOf(join(folder, file))])),
	});
	const known = ownFile('known.json');
	expect(known.locales).toEqual(['en', 'ar', 'fr']);
	expect(known.products.filter((id: string) => !publicIds.includes(id))).toEqual([]);
	expect(known.products).toContain('khazri');
	expect(ownFile('edition.json')).toEqual({
		edition: 'adex',
		fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
		expires: '2026-12-31',
	});
	expect(files).not.toContain('_kiosk/staff.json');
});

test('no page leads out of the kiosk, or offers a file', () => {
	expect(pages.size).toBeGreaterThan(500);
	for (const { address, tags, html } of pages.values()) {
		const addresses = tags.flatMap(({ attributes }) =>
			['href', 'src', 'action', 'content', 'srcset', 'poster'].flatMap((name) => attributes.get(name) ?? []),
		);
		expect
			.soft(
				addresses.filter((found) => /^(?:[a-z]+:)?\/\/|^(?:mailto|tel):/.test(found)),
				address,
			)
			.toEqual([]);
		const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
		expect
			.soft(
				links.filter((link) => link.has('download') || link.has('target')),
				address,
			)
			.toEqual([]);
		expect.soft(html.indexOf('http-equiv="Content-Security-Policy"'), address).toBeGreaterThan(0);
		expect
			.soft(tags.find(({ name }) => name === 'meta')?.attributes.get('content'), address)
			.toBe(contentSecurityPolicyMeta);
		expect.soft(html, address).not.toContain('application/ld+json');
	}
	expect(files.filter((file) => /\.(?:csv|xml|pdf|txt)$/.test(file) && !file.startsWith('fonts/'))).toEqual(
		[],
	);
});

test('what leads on within the kiosk is there', () => {
	const missing = [...pages.values()].flatMap(({ address, links }) =>
		links
			.map((link) => decodeURI(link.replace(/#.*/, '')))
			.filter((link) => !pages.has(link))
			.map((link) => `${address} → ${link}`),
	);
	expect(missing).toEqual([]);
});

test('the same edition makes the same kiosk, in another folder too', async () => {
	test.setTimeout(60_000);
	const from = join(projectFolder, 'dist/kiosk-tests/again-from');
	const out = join(projectFolder, 'dist/kiosk-tests/again');
	cpSync(join(projectFolder, 'dist/adex'), from, { recursive: true });
	try {
		await makeKiosk('adex', { from, out });
		expect(readSite(out).files).toEqual(files);
		expect(hashOf(join(out, '_kiosk/files.json'))).toBe(hashOf(join(folder, '_kiosk/files.json')));
	} finally {
		for (const made of [from, out]) rmSync(made, { recursive: true, force: true });
	}
});
