import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { behavesAsHost } from './behaves-as-host.ts';
import { createSite } from './fixture-site.ts';
import { freePort, runServer } from './run-server.ts';

const nginx = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
const snippet = readFileSync(join(projectFolder, 'docs/hosting/nginx.conf'), 'utf8');

/** The snippet as somebody would adapt it, with everything that nginx writes in a folder of ours. */
async function startNginx(root: string) {
	const folder = mkdtempSync(join(tmpdir(), 'vitrin-nginx-'));
	const port = await freePort();
	const site = snippet
		.replace(/listen 80;/, `listen 127.0.0.1:${port};`)
		.replace('root /srv/vitrin/public;', `root ${root};`);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`,
	);
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	const lines = [
		user,
		'daemon off;',
		`pid ${folder}/nginx.pid;`,
		'events {}',
		'http {',
		'access_log off;',
		...temporary,
		site,
		'}',
	];
	writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
	const origin = `http://127.0.0.1:${port}/`;
	const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
	const end = await runServer(nginx, args, origin);
	const stop = async () => {
		await end();
		rmSync(folder, { recursive: true, force: true });
	};
	return { origin, stop };
}

describe('nginx with docs/hosting/nginx.conf', () => {
	const site = createSite();
	let server: Awaited<ReturnType<typeof startNginx>>;
	beforeAll(async () => {
		server = await startNginx(site.folder);
	});
	afterAll(async () => {
		await server.stop();
		site.remove();
	});

	behavesAsHost(() => server.origin);

	test('sends an address without its last stroke to the one with it, on the same host', async () => {
		const answer = await fetch(new URL('/en/products/az-556', server.origin), { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/products/az-556/']);
	});
});

const built = join(projectFolder, 'dist/public');

test.runIf(existsSync(built))('nginx serves the built public edition', async () => {
	const { origin, stop } = await startNginx(built);
	const answer = await fetch(new URL('/en/', origin));
	const notFound = await fetch(new URL('/en/no-such-page/', origin));
	await stop();
	expect([answer.status, notFound.status]).toEqual([200, 404]);
});
