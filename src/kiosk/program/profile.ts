import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preferencesFor } from './preferences.ts';

const name = /^vitrin-kiosk-(\d+)-/;

/** A folder with a browser's profile that nobody has used, for the kiosk at this origin. */
export function makeProfile(origin: string, isInspected: boolean): string {
	const folder = mkdtempSync(join(tmpdir(), `vitrin-kiosk-${process.pid}-`));
	mkdirSync(join(folder, 'Default'));
	writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferencesFor(origin, isInspected)));
	return folder;
}

/** A browser that has just ended may still hold a file for a moment. */
export function removeProfile(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	} catch (error) {
		console.error(`${folder} could not be removed; the next start tries it again.`, error);
	}
}

/** What kiosks that were killed have left. */
export function removeFormerProfiles(): void {
	for (const entry of readdirSync(tmpdir())) {
		const [, pid] = name.exec(entry) ?? [];
		if (pid === undefined || isRunning(Number(pid))) continue;
		const folder = join(tmpdir(), entry);
		if (isOurs(folder)) removeProfile(folder);
	}
}

/** Another account's is its own to remove; Windows has a temporary folder for each. */
function isOurs(folder: string): boolean {
	return process.getuid === undefined || statSync(folder).uid === process.getuid();
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
