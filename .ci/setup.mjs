// The first step of every npm script: node .ci/setup.mjs [--needs chromium,nginx] <file> [args…]
// Plain JavaScript, since it runs on whatever Node the machine has and before anything is installed.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';
import { runWithOwnNode } from './own-node.mjs';
import { findProgram, installPrograms } from './programs.mjs';
import { SetupError } from './setup-error.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

try {
	const args = process.argv.slice(2);
	const needs = args[0] === '--needs' ? args.splice(0, 2)[1].split(',') : [];
	await installPackages(root);
	await installPrograms(needs);
	// Named for what runs next, so that nobody searches for them twice.
	const found = needs.map((need) => [`${need.toUpperCase()}_PATH`, findProgram(need)]);
	process.exitCode = await runWithOwnNode(root, args, Object.fromEntries(found));
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
