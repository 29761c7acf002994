import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { shorten } from '../catalogue/quote.ts';
import { refusal } from './words/say.ts';

/**
 * The day that an edition speaks of: the one given, or that of the last commit. The clock is never read, so that
 * the same sources build the same bytes on any day.
 */
export function editionDateOf(given: string | undefined, projectFolder: string): string {
	if (given !== undefined) return checkedDate(given);
	const date = dateOfLastCommit(projectFolder);
	if (date !== undefined) return date;
	throw refusal('date.noCommit');
}

/** A whole day of the calendar. @throws {CommandError} for anything else. */
export function checkedDate(text: string): string {
	const date = new Date(`${text}T00:00:00Z`);
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf());
	if (isDay && date.toISOString().startsWith(text)) return text;
	throw refusal('date.bad', { date: shorten(text) });
}

function dateOfLastCommit(folder: string): string | undefined {
	const place = realpathSync(folder);
	// A tarball unpacked inside somebody's repository has no history of its own. In a container the files often
	// belong to another user, which git takes for a danger.
	const git = spawnSync('git', ['-c', 'safe.directory=*', 'log', '-1', '--format=%cs'], {
		cwd: place,
		encoding: 'utf8',
		env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(place) },
	});
	const date = git.status === 0 ? git.stdout.trim() : '';
	return date === '' ? undefined : date;
}
