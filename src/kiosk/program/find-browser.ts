import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CommandError } from '../../edition/command-error.ts';

interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
}

const linuxNames = [
	'chromium',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
	'chromium-browser',
];

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
const windowsNames = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
	'Chromium\\Application\\chrome.exe',
];

/** Chromium, Chrome or Edge. @throws {CommandError} when the machine has none, with what to install. */
export function findBrowser(given: string | undefined, machine: Machine = process): string {
	if (given !== undefined) {
		if (isProgram(given)) return given;
		throw new CommandError(
			`--browser: ${given} is no program.`,
			'Give the file of Chromium, Chrome or Edge.',
		);
	}
	const found = placesOf(machine).find((file) => isProgram(file) && !isSnap(file));
	if (found !== undefined) return found;
	throw new CommandError(
		'There is no Chromium, Chrome or Edge on this machine.',
		machine.platform === 'win32'
			? 'Install Microsoft Edge or Google Chrome, or say where it is: --browser "C:\\…\\chrome.exe"'
			: 'Install one: on Debian, sudo apt install chromium; on Ubuntu, Google Chrome from its .deb file (the snap cannot use a profile that is thrown away). Or say where it is: --browser /opt/…/chrome',
	);
}

function placesOf({ platform, env }: Machine): string[] {
	if (platform === 'win32')
		return windowsNames.flatMap((name) =>
			windowsFolders.flatMap((folder) => (env[folder] === undefined ? [] : `${env[folder]}\\${name}`)),
		);
	const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
	return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** A snap sees another temporary folder than we do. Ubuntu starts it by a link or by a script in its place. */
function isSnap(file: string): boolean {
	if (realpathSync(file).endsWith('/snap') || file.startsWith('/snap/')) return true;
	const beginning = Buffer.alloc(4096);
	const descriptor = openSync(file, 'r');
	const length = readSync(descriptor, beginning);
	closeSync(descriptor);
	return beginning.subarray(0, length).includes('/snap/bin/');
}
