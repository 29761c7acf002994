import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeHeadersFile } from '../../src/serve/host-files.ts';

const files = {
	'index.html': '<!doctype html><title>Home</title>',
	'404.html': '<!doctype html><title>Not found</title>',
	'en/products/az-556/index.html': '<!doctype html><title>AZ 5.56</title>',
	'_astro/page.D4f.js': 'export {};',
	'fonts/noto.woff2': 'wOF2',
	'search/en.json': '{}',
	'data/products.csv': '\ufeffid\r\n',
	'data/products.schema.json': '{}',
	'sitemap.xml': '<urlset/>',
	'robots.txt': 'User-agent: *\n',
	'og/en.png': '\x89PNG',
	'site.webmanifest': '{}',
	'.git/config': 'secret',
};

/** A folder as a build leaves it, in a folder of its own. */
export function createSite(): { folder: string; remove: () => void } {
	const around = mkdtempSync(join(tmpdir(), 'vitrin-site-'));
	const folder = join(around, 'public');
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	writeFileSync(join(around, 'outside.txt'), 'secret');
	writeHeadersFile(folder);
	return { folder, remove: () => rmSync(around, { recursive: true, force: true }) };
}
