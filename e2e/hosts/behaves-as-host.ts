import { get } from 'node:http';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../src/serve/headers.ts';

/** What every host must do with a built folder, whatever its software. */
export function behavesAsHost(origin: () => string): void {
	const ask = (address: string, init?: RequestInit) =>
		fetch(new URL(address, origin()), { redirect: 'manual', ...init });

	test.each(['/', '/_astro/page.D4f.js', '/en/no-such-page/', '/en/products/az-556/'])(
		'sends every security header with %s',
		async (address) => {
			const { headers } = await ask(address);
			for (const [name, value] of Object.entries(securityHeaders))
				expect(headers.get(name), name).toBe(value);
		},
	);

	test.each([
		['/', 'no-cache', 'text/html'],
		['/en/products/az-556/', 'no-cache', 'text/html'],
		['/_astro/page.D4f.js', 'public, max-age=31536000, immutable', 'javascript'],
		['/fonts/noto.woff2', 'public, max-age=31536000, immutable', 'font/woff2'],
		['/search/en.json', 'no-cache', 'application/json'],
		['/data/products.csv', 'no-cache', 'text/csv'],
		['/data/products.schema.json', 'no-cache', 'application/json'],
		['/sitemap.xml', 'no-cache', 'xml'],
		['/robots.txt', 'no-cache', 'text/plain'],
		['/og/en.png', 'public, max-age=3600', 'image/png'],
		['/site.webmanifest', 'public, max-age=3600', 'application/manifest+json'],
	])('serves %s with “%s”', async (address, caching, type) => {
		const answer = await ask(address);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe(caching);
		expect(answer.headers.get('content-type')).toContain(type);
	});

	test.each([
		'/no-such-page',
		'/_astro/gone.js',
		'/en/',
		'/_headers',
		'/.git/config',
		'/en/..%2f..%2foutside.txt',
	])('answers %s with the page that says so, never to be kept', async (address) => {
		const answer = await ask(address);
		expect([400, 404]).toContain(answer.status);
		const text = await answer.text();
		expect(text).not.toContain('secret');
		if (answer.status === 404) {
			expect(text).toContain('Not found');
			expect(answer.headers.get('cache-control')).toBe('no-cache');
		}
	});

	test('serves nothing from outside the folder', async () => {
		for (const path of ['/../outside.txt', '/_astro/../../outside.txt', '/%2e%2e/outside.txt'])
			expect(await rawText(origin(), path)).not.toContain('secret');
	});

	test('answers a second visit with 304', async () => {
		const etag = (await ask('/')).headers.get('etag') ?? '';
		const again = await ask('/', { headers: { 'If-None-Match': etag } });
		expect(again.status).toBe(304);
		expect(again.headers.get('content-security-policy')).toBe(securityHeaders['Content-Security-Policy']);
	});

	test('answers HEAD without a body, and refuses what would change something', async () => {
		const head = await ask('/', { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
	});
}

/** `fetch` would tidy the path before it is sent. */
function rawText(origin: string, path: string): Promise<string> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		get({ hostname, port, path }, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (part: string) => {
				text += part;
			});
			answer.on('end', () => resolve(text));
		}).on('error', reject);
	});
}
