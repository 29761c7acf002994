import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isExpired } from '../../catalogue/edition-record.ts';
import { CommandError } from '../../edition/command-error.ts';
import { folderBeside, replaceFolder } from '../../edition/edition-folder.ts';
import { checkListed } from './check-files.ts';
import { type EditionMark, readEditionMark } from './edition-mark.ts';
import type { Pack } from './pack.ts';

export interface Installed {
	readonly folder: string;
	readonly mark: EditionMark;
}

/**
 * Installs a pack into a device's data folder, all of it or nothing, and keeps the one before. What is installed already is
 * looked through, and mended when the disk has spoilt it. Whoever brings a pack, such as an update, must have verified
 * whose it is.
 * @throws {CommandError} for one that has expired, when there is none before it to show.
 */
export async function installPack(pack: Pack, data: string, today: string): Promise<Installed> {
	const { mark, hashes, id } = pack;
	const editions = join(data, 'editions', mark.edition);
	const folder = join(editions, id.slice(0, 16));
	const isInstalled = existsSync(folder);
	if (isInstalled && (await checkListed(folder, hashes)).length === 0) return { folder, mark };
	if (!isInstalled && isExpired({ expires: mark.expires ?? undefined }, today)) return former(editions, mark);
	const beside = folderBeside(folder);
	try {
		pack.unpackInto(beside);
		await putInPlace(beside, folder);
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
	for (const old of installedIn(editions)
		.filter((other) => other !== folder)
		.slice(1))
		rmSync(old, { recursive: true });
	return { folder, mark };
}

/** Windows moves no folder of which a virus scanner has a file open, as it has each new one: for some seconds. */
async function putInPlace(finished: string, folder: string): Promise<void> {
	for (let tries = 1; ; tries++)
		try {
			return replaceFolder(finished, folder);
		} catch (error) {
			if (tries === mostTries || !isHeld(error)) throw error;
			await setTimeout(between);
		}
}

const mostTries = 40;
/** In milliseconds. */
const between = 250;

function isHeld(error: unknown): boolean {
	return error instanceof Error && 'code' in error && /^E(?:PERM|ACCES|BUSY)$/.test(String(error.code));
}

function former(editions: string, { edition, expires }: EditionMark): Installed {
	const [folder] = installedIn(editions);
	const expired = `This edition, ${edition}, expired on ${expires}: it is not installed any more.`;
	if (folder === undefined) throw new CommandError(expired, 'Ask the ministry for a current one.');
	console.error(`${expired} The one before is shown.`);
	return { folder, mark: readEditionMark(folder) };
}

/** The newest first. */
function installedIn(editions: string): string[] {
	if (!existsSync(editions)) return [];
	return readdirSync(editions)
		.filter((name) => !name.startsWith('.'))
		.map((name) => join(editions, name))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}
