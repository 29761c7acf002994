import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A new folder beside the one to build, so that a build that stops leaves the former one as it was. */
export function folderBeside(folder: string): string {
	const parent = dirname(folder);
	mkdirSync(parent, { recursive: true });
	removeLeftovers(parent, basename(folder));
	const beside = join(parent, `.${basename(folder)}.${process.pid}.building`);
	mkdirSync(beside);
	return beside;
}

/** Puts a finished folder in the place of the former one. */
export function replaceFolder(finished: string, folder: string): void {
	const former = `${finished}.former`;
	rmSync(former, { recursive: true, force: true });
	const hadFormer = renameIfThere(folder, former);
	try {
		renameSync(finished, folder);
	} catch (error) {
		if (hadFormer) renameSync(former, folder);
		throw error;
	}
	rmSync(former, { recursive: true, force: true });
}

function renameIfThere(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}

/** What builds that were killed have left. */
function removeLeftovers(parent: string, name: string): void {
	for (const entry of readdirSync(parent)) {
		const [, pid] =
			new RegExp(`^\\.${RegExp.escape(name)}\\.(\\d+)\\.building(?:\\.former)?$`).exec(entry) ?? [];
		if (pid !== undefined && !isRunning(Number(pid)))
			rmSync(join(parent, entry), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
