import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/kiosk/program/find-browser.ts';

const nobody = 65_534;

export interface OrdinaryUser {
	/** Whom to be; whoever runs the tests, when absent. */
	readonly id: number | undefined;
	/** A home with a temporary folder, both its own. */
	readonly home: string;
	readonly env: Readonly<Record<string, string>>;
	/** Whether Chromium has its sandbox here. */
	readonly hasSandbox: boolean;
	remove(): void;
}

/** Who may run a kiosk: not root, where the machine lets root become somebody else and read this project all the same. */
export function ordinaryUser(): OrdinaryUser {
	const home = mkdtempSync(join(tmpdir(), 'vitrin-user-'));
	const id = process.getuid?.() === 0 && canRunNode(nobody) ? nobody : undefined;
	const temporary = join(home, 'tmp');
	mkdirSync(temporary);
	if (id !== undefined) for (const folder of [home, temporary]) chownSync(folder, id, id);
	const env = { HOME: home, TMPDIR: temporary, XDG_DATA_HOME: join(home, 'data') };
	return {
		id,
		home,
		env,
		hasSandbox: process.getuid?.() !== 0 || id !== undefined ? hasSandbox(id, env) : false,
		remove: () => rmSync(home, { recursive: true }),
	};
}

function canRunNode(id: number): boolean {
	const { status } = spawnSync(process.execPath, [import.meta.filename, '--version'], { uid: id, gid: id });
	return status === 0;
}

function hasSandbox(id: number | undefined, env: Readonly<Record<string, string>>): boolean {
	const args = ['--headless', `--user-data-dir=${env['TMPDIR']}/probe`, '--dump-dom', 'about:blank'];
	const user = id === undefined ? {} : { uid: id, gid: id };
	return spawnSync(browserHere(), args, { ...user, env: { ...process.env, ...env } }).status === 0;
}

export function browserHere(): string {
	return findBrowser(process.env['CHROMIUM_PATH']);
}
