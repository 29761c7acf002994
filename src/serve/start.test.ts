import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from './listen.ts';

const command = `${import.meta.dirname}/start.ts`;
const taken = createServer();
afterEach(() => {
	taken.close();
});

test('takes the next free port and gives it', async () => {
	const port = await listen(taken, 0);
	const next = createServer();
	const found = await listen(next, port);
	next.close();
	expect(found).toBeGreaterThan(port);
});

test('says what to do when nothing is built', () => {
	const { status, stderr } = spawnSync(process.execPath, [command, '--no-build', '--edition', 'never'], {
		encoding: 'utf8',
	});
	expect([status, stderr]).toEqual([
		1,
		expect.stringMatching(/never is not there yet\.\nLeave out --no-build\.\n$/),
	]);
});

test('refuses what is no port', () => {
	const { status, stderr } = spawnSync(process.execPath, [command, '--port', 'x'], { encoding: 'utf8' });
	expect([status, stderr]).toEqual([
		1,
		'--port: “x” is no port.\nGive a number up to 65535, such as --port 8080\n',
	]);
});

test('serves a built folder and stops cleanly when it is asked to', async () => {
	const port = await listen(taken, 0);
	const args = [command, '--no-build', '--folder', import.meta.dirname, '--port', String(port)];
	const child = spawn(process.execPath, args);
	const ended = once(child, 'exit');
	let said = '';
	child.stdout.setEncoding('utf8').on('data', async (text: string) => {
		said += text;
		const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
		if (address === undefined) return;
		await fetch(address);
		child.kill('SIGTERM');
	});
	expect(await ended).toEqual([0, null]);
	expect(said).toContain(`Port ${port} is taken.`);
});
