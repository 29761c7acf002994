import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from './check-files.ts';
import { hashCode } from './staff-door.ts';

export const fingerprint = '5a'.repeat(32);
export const staffCode = '246810';

/** A small kiosk folder in a new temporary one, as it is made of an edition. */
export async function makeFixtureKiosk(expires: string | null = null): Promise<string> {
	const place = mkdtempSync(join(tmpdir(), 'vitrin-fixture-'));
	const folder = join(place, 'fair-kiosk');
	const scrypt = { n: 2 ** 14, r: 8, p: 1, salt: randomBytes(16).toString('base64') };
	const hash = (await hashCode(staffCode, scrypt)).toString('base64');
	const files = {
		'index.html': '<!doctype html><title>Fair</title><h1>Fair</h1>',
		'404.html': '<!doctype html><title>Not found</title>',
		'en/index.html': '<!doctype html><title>In English</title>',
		'data/products.csv': 'id\r\n',
		'_kiosk/edition.json': JSON.stringify({ edition: 'fair', fingerprint, expires }),
		'_kiosk/known.json': JSON.stringify({ products: ['khazri', 'em-14'], locales: ['en', 'az'] }),
		'_kiosk/staff.json': JSON.stringify({ scrypt: { ...scrypt, hash } }),
	};
	for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
	const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
	write(join(folder, '_kiosk/files.json'), JSON.stringify({ files: hashes }));
	return folder;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
