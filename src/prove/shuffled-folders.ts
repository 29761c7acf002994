import fs, { type PathLike } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a program (node --import), it gives every folder's entries in an order that no disk would: a build
 * that leans on the order in which a folder is read shows it.
 */

type Read = (path: PathLike, ...rest: never[]) => unknown;

/** The same at each reading, since a reader may read twice and compare. */
function turned(entries: unknown): unknown {
	if (!Array.isArray(entries)) return entries;
	const middle = Math.floor(entries.length / 3);
	return [...entries.slice(middle), ...entries.slice(0, middle)].reverse();
}

const { readdirSync, readdir, globSync } = fs;
const { readdir: readdirLater } = fs.promises;

Object.assign(fs, {
	readdirSync: (...args: Parameters<Read>) => turned(Reflect.apply(readdirSync, fs, args)),
	globSync: (...args: Parameters<Read>) => turned(Reflect.apply(globSync, fs, args)),
	readdir: (...args: unknown[]) => {
		const done = args.at(-1);
		if (typeof done !== 'function') return Reflect.apply(readdir, fs, args);
		const answer = (error: unknown, entries: unknown) =>
			Reflect.apply(done, undefined, [error, turned(entries)]);
		return Reflect.apply(readdir, fs, [...args.slice(0, -1), answer]);
	},
});
Object.assign(fs.promises, {
	readdir: async (...args: unknown[]) => turned(await Reflect.apply(readdirLater, fs.promises, args)),
});
syncBuiltinESMExports();
