import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runToEnd } from './run-to-end.mjs';
import { SetupError } from './setup-error.mjs';

/** What a script may need of the machine: names it goes by, and the Debian package that has it. */
const programs = {
	chromium: {
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
		debianPackage: 'chromium',
	},
	firefox: { names: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
	libreoffice: { names: ['soffice', 'libreoffice'], debianPackage: 'libreoffice-calc-nogui' },
	nginx: { names: ['nginx'], debianPackage: 'nginx-light' },
	poppler: { names: ['pdftoppm'], debianPackage: 'poppler-utils' },
};

/** Where Debian keeps what is not on the path of ordinary users. */
const moreFolders = ['/usr/sbin', '/usr/local/sbin'];

/** The program's file, or undefined when the machine has none. `CHROMIUM_PATH` and its like come first. */
export function findProgram(need) {
	const given = process.env[`${need.toUpperCase()}_PATH`];
	if (given && isProgram(given)) return given;
	const folders = [...(process.env.PATH ?? '').split(delimiter), ...moreFolders];
	const ending = process.platform === 'win32' ? '.exe' : '';
	const files = programs[need].names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
	return files.find(isProgram);
}

/** Installs on Debian, as root, what is missing; elsewhere says what to install. */
export async function installPrograms(needs) {
	const unknown = needs.find((need) => !Object.hasOwn(programs, need));
	if (unknown !== undefined)
		throw new SetupError(`“${unknown}” is not one of ${Object.keys(programs).join(', ')}.`);
	const missing = needs.filter((need) => findProgram(need) === undefined);
	if (missing.length === 0) return;
	const packages = missing.map((need) => programs[need].debianPackage);
	if (process.getuid?.() !== 0 || !isOnPath('apt-get')) throw new SetupError(advice(missing, packages));
	process.stderr.write(`Installing ${packages.join(' and ')} with apt-get…\n`);
	const isInstalled =
		(await aptGet(['update', '-q'])) === 0 &&
		(await aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages])) === 0;
	if (!isInstalled || missing.some((need) => findProgram(need) === undefined))
		throw new SetupError(`apt-get could not install ${packages.join(' and ')}: it says above why.`);
}

function advice(missing, packages) {
	const it = missing.length === 1 ? 'it' : 'them';
	return `This needs ${missing.join(' and ')}: install ${it} (on Debian, as root: apt-get install ${packages.join(' ')}) and run the command again.`;
}

function aptGet(args) {
	// RUNLEVEL=1 keeps a server that comes with a package from being started.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	// Its account goes to standard error: standard output belongs to the command.
	return runToEnd('apt-get', args, { env, stdio: ['ignore', 2, 2] });
}

function isOnPath(name) {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
