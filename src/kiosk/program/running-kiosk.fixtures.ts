import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningKiosk {
	readonly process: ChildProcess;
	readonly origin: string;
	/** All that it has said so far. */
	said(): string;
	/** Ends it as a system does; gives its exit code. */
	end(): Promise<number | null>;
}

export interface Started {
	readonly env?: Readonly<Record<string, string>>;
	/** The user and group to be; the one who starts it, when absent. */
	readonly id?: number | undefined;
}

/** Starts a kiosk and waits until it says where it is. @throws {Error} with what it said when it ends before. */
export async function startKiosk(
	file: string,
	args: readonly string[],
	{ env = {}, id }: Started = {},
): Promise<RunningKiosk> {
	const user = id === undefined ? {} : { uid: id, gid: id };
	const child = spawn(file, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env },
		...user,
	});
	let said = '';
	const ended = once(child, 'exit');
	const isUp = Promise.withResolvers<string>();
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			const [, origin] = /^(http:\S+)\/ shows /m.exec(said) ?? [];
			if (origin !== undefined) isUp.resolve(origin);
		});
	child.once('close', () => isUp.reject(new Error(said)));
	const origin = await isUp.promise;
	return {
		process: child,
		origin,
		said: () => said,
		async end() {
			child.kill('SIGTERM');
			const [code] = await ended;
			return code;
		},
	};
}
