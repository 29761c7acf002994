import { afterAll, beforeAll, describe } from 'vitest';
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
});
