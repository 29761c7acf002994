import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runToEnd } from './run-to-end.mjs';
import { SetupError } from './setup-error.mjs';

/** Runs a file with the Node of package-lock.json, whatever Node the machine has; gives its exit code. */
export function runWithOwnNode(root, args, more = {}) {
	const node = findOwnNode(root);
	if (node === undefined)
		throw new SetupError(
			`There is no Node for ${process.platform} on ${process.arch} among the packages: use Linux (x64, arm64), Windows (x64) or a Mac with Apple silicon.`,
		);
	const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
	// A fifth of a second less for each command: TypeScript is stripped once. npm ci clears it.
	const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node');
	const env = { ...process.env, ...more, PATH, NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: '1' };
	return runToEnd(node, args, { cwd: root, env, stdio: 'inherit' });
}

function findOwnNode(root) {
	const isWindows = process.platform === 'win32';
	const place = `${isWindows ? 'win' : process.platform}-${process.arch}`;
	const program = isWindows ? 'node.exe' : 'node';
	const files = [
		join('node_modules', `node-${place}`, 'bin', program),
		join('node_modules', `node-bin-${place}`, 'bin', program),
		join('node_modules', '.bin', program),
	];
	return files.map((file) => join(root, file)).find((file) => existsSync(file));
}
