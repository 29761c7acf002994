import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { behavesAsHost } from './behaves-as-host.ts';
import { createSite } from './fixture-site.ts';
import { freePort, runServer } from './run-server.ts';

const caddy = process.env['CADDY_PATH'] ?? '/usr/bin/caddy';

// Not every machine has Caddy, and it is not worth installing one for a snippet.
describe.runIf(existsSync(caddy))('Caddy with docs/hosting/Caddyfile', () => {
	const site = createSite();
	const folder = mkdtempSync(join(tmpdir(), 'vitrin-caddy-'));
	let origin = '';
	let end = async () => {};
	beforeAll(async () => {
		const port = await freePort();
		origin = `http://127.0.0.1:${port}/`;
		const text = readFileSync(join(projectFolder, 'docs/hosting/Caddyfile'), 'utf8')
			.replace('catalogue.example', `http://127.0.0.1:${port}`)
			.replace('/srv/vitrin/public', site.folder);
		const file = join(folder, 'Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
		end = await runServer(caddy, ['run', '--config', file, '--adapter', 'caddyfile'], origin);
	});
	afterAll(async () => {
		await end();
		site.remove();
		rmSync(folder, { recursive: true, force: true });
	});

	behavesAsHost(() => origin);
});
