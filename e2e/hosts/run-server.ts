import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('There is no port.');
	return address.port;
}

/** Starts a web server, waits until it answers, and gives the way to end it. */
export async function runServer(
	program: string,
	args: readonly string[],
	origin: string,
): Promise<() => Promise<void>> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	const ended = once(child, 'exit');
	const isUp = async () => (await fetch(origin).catch(() => undefined)) !== undefined;
	while (!(await isUp())) if (child.exitCode !== null) throw new Error(`${program} stopped: ${said}`);
	return async () => {
		child.kill('SIGTERM');
		await ended;
	};
}
