import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/serve/listen.ts';
import { createStaticServer } from '../../src/serve/server.ts';
import { behavesAsHost } from './behaves-as-host.ts';
import { createSite } from './fixture-site.ts';

describe('npm start', () => {
	const site = createSite();
	const server = createStaticServer(site.folder);
	let origin = '';
	beforeAll(async () => {
		origin = `http://127.0.0.1:${await listen(server, 0)}/`;
	});
	afterAll(() => {
		server.close().closeAllConnections();
		site.remove();
	});

	behavesAsHost(() => origin);

	test('follows a build that replaces files while it serves', async () => {
		const file = join(site.folder, '_astro/old.js');
		writeFileSync(file, 'export {};');
		const status = async () => (await fetch(new URL('/_astro/old.js', origin))).status;
		const before = await status();
		rmSync(file);
		expect([before, await status()]).toEqual([200, 404]);
	});
});
