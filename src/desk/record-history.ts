import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { RawValue } from '../catalogue/record.ts';
import { readYaml } from '../records/read-yaml.ts';
import { changesBetween, type SaidChange } from './describe-change.ts';

/** One committed state of a file, or what is not committed yet. */
export interface Version {
	/** Within the repository. */
	readonly file: string;
	/** undefined for what is not committed yet. */
	readonly commit: { readonly who: string /** `2026-11-24` */; readonly date: string } | undefined;
	/** undefined when the file is not there. */
	readonly text: string | undefined;
}

/** What one version changed. */
export interface HistoryEntry {
	readonly version: Version;
	readonly event:
		| { readonly type: 'made' | 'gone' | 'form' | 'unread' }
		| { readonly type: 'moved'; readonly from: string; readonly changes: readonly SaidChange[] }
		| { readonly type: 'changed'; readonly changes: readonly SaidChange[] };
}

/** Every committed state of a file under all names that it had, newest first; undefined when there is no git. */
export function versionsOf(path: string): Version[] | undefined {
	const folder = dirname(path);
	const top = git(folder, 'rev-parse', '--show-toplevel')?.trim();
	if (top === undefined) return undefined;
	const format = '--format=%x00%H%x1f%an%x1f%as';
	const log = git(folder, 'log', '--follow', '-M', '--name-status', '-z', format, '--', path);
	return (log ?? '').split('\0\0').flatMap((block) => versionIn(top, block));
}

function versionIn(top: string, block: string): Version[] {
	const [head = '', ...names] = block.split('\0').filter((part) => part.trim() !== '');
	const [hash = '', who = '', date = ''] = head.trim().split('\x1f');
	const file = names.at(-1);
	if (hash === '' || file === undefined) return [];
	return [{ file, commit: { who, date }, text: git(top, 'show', `${hash}:${file}`) }];
}

/** The output of git; undefined when it cannot answer, or is not there. */
function git(folder: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return status === 0 ? stdout : undefined;
}

/** What each version changed against the one before it; newest first, as the versions are. */
export function historyOf(versions: readonly Version[]): HistoryEntry[] {
	return versions.map((version, index) => ({ version, event: eventOf(version, versions[index + 1]) }));
}

function eventOf(now: Version, before: Version | undefined): HistoryEntry['event'] {
	if (now.text === undefined) return { type: 'gone' };
	if (before?.text === undefined) return { type: 'made' };
	const [old, data] = [dataOf(before.text), dataOf(now.text)];
	const isRead = old !== undefined && data !== undefined;
	const changes = isRead ? changesBetween(old, data) : [];
	if (now.file !== before.file) return { type: 'moved', from: before.file, changes };
	if (!isRead) return { type: 'unread' };
	return changes.length === 0 ? { type: 'form' } : { type: 'changed', changes };
}

function dataOf(text: string): RawValue | undefined {
	return readYaml(text).data;
}
