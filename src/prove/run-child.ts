import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Two builds fill the machine; a third would only make them wait. */
const most = 2;
/** Longer than the slowest build takes on a machine that does ten other things. */
const patience = 900_000;

let running = 0;
const waiting: (() => void)[] = [];

interface Child {
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script with our own Node, at most two at once, and gives what it printed. @throws when it ends with anything but 0. */
export async function runChild(args: readonly string[], { cwd, env = {} }: Child): Promise<string> {
	if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
	else running++;
	try {
		return await run(args, { cwd, env });
	} finally {
		const next = waiting.shift();
		if (next === undefined) running--;
		else next();
	}
}

async function run(args: readonly string[], { cwd, env }: Required<Child>): Promise<string> {
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: patience,
	});
	const stop = () => child.kill();
	process.once('exit', stop);
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		child[stream].setEncoding('utf8').on('data', (text: string) => {
			said[stream] += text;
		});
	const [code] = await once(child, 'close');
	process.off('exit', stop);
	if (code !== 0)
		throw new Error(`${args.join(' ')} ended with ${code}:\n${(said.stdout + said.stderr).slice(-3000)}`);
	return said.stdout;
}
