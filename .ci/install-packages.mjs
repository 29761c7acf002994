import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './run-to-end.mjs';
import { SetupError } from './setup-error.mjs';
import { withLock } from './with-lock.mjs';

/** Raise it when the way of installing changes, so that every machine installs anew. */
const setupVersion = '1';

/** Settings of the npm around us, or of the user, that would make npm ci install something else, or elsewhere. */
const meddling =
	/^npm_config_(also|cpu|dry_run|engine_strict|global|global_style|if_present|ignore_scripts|include|install_links|install_strategy|legacy_bundling|libc|local_prefix|location|omit|only|optional|os|package_lock|package_lock_only|prefix|production|save|workspaces?)$/i;

/** Makes node_modules what package-lock.json says, when it is not. */
export async function installPackages(root) {
	const stamp = join(root, 'node_modules', '.vitrin-setup');
	const wanted = stampOf(root);
	const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
	if (isDone()) return;
	await withLock(join(root, '.setup-lock'), async () => {
		// Another run may have done it while this one waited.
		if (isDone()) return;
		const began = performance.now();
		process.stderr.write('Installing the packages that package-lock.json names (npm ci)…');
		// Gone first, so that an installation that is cut short is noticed the next time.
		rmSync(stamp, { force: true });
		const code = await npm(root, ['ci', '--ignore-scripts', '--loglevel=error']);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		process.stderr.write(` ${code === 0 ? 'done' : 'stopped'} in ${seconds} s.\n`);
		if (code !== 0)
			throw new SetupError('npm ci stopped as it says above: mend that and run the command again.');
		mkdirSync(join(root, 'node_modules'), { recursive: true });
		writeFileSync(stamp, wanted);
	});
}

function stampOf(root) {
	const hash = createHash('sha256').update(`${setupVersion} ${process.platform} ${process.arch}`);
	for (const name of ['package-lock.json', '.npmrc']) {
		const file = join(root, name);
		hash.update(`\n${name}\n`).update(existsSync(file) ? readFileSync(file) : '');
	}
	return hash.digest('hex');
}

function npm(root, args) {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !meddling.test(name)));
	// In production npm leaves out what tests and builds need.
	delete env.NODE_ENV;
	// npm would keep its cache in “/.npm”.
	if (env.HOME === '') delete env.HOME;
	const script = process.env.npm_execpath;
	const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
	const [command, ...first] = isNpm
		? [process.execPath, script]
		: [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
	const stdio = ['ignore', 'ignore', 'inherit'];
	return runToEnd(command, [...first, ...args], { cwd: root, env, stdio, shell: command.endsWith('.cmd') });
}
