import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script with our own Node, shows what it says, and gives its exit code. */
export async function run(args: readonly string[], more: Record<string, string> = {}): Promise<number> {
	const child = spawn(process.execPath, args, { env: { ...process.env, ...more }, stdio: 'inherit' });
	const stop = (signal: NodeJS.Signals) => {
		child.kill(signal);
		process.exitCode = 1;
	};
	process.once('SIGTERM', stop).once('SIGINT', stop);
	const [code] = await once(child, 'exit');
	process.off('SIGTERM', stop).off('SIGINT', stop);
	if (code === null) process.exit(1);
	return code;
}
