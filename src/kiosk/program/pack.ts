import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { sha256 } from './check-files.ts';
import { type EditionMark, markSchema } from './edition-mark.ts';

/*
 * A kiosk folder in one file: the length of its list in four bytes, the list as JSON, then the files one after another,
 * all of it as one stream of zstd. An archive's other abilities (links, owners, modes) are what a kiosk must not have.
 */

/** Steps down a folder, and names that every file system takes. */
const safePath = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

const fileSchema = z.object({
	path: z.string().regex(safePath),
	size: z.int().nonnegative(),
	sha256: z.string().regex(/^[\da-f]{64}$/),
});

const listSchema = z.object({ mark: markSchema, files: z.array(fileSchema) });

export interface Pack {
	readonly mark: EditionMark;
	/** SHA-256 in hex by path. */
	readonly hashes: Readonly<Record<string, string>>;
	/** Of the list, so of all that the pack holds. */
	readonly id: string;
	/** Writes the files into a folder. @throws {Error} at the first that is not what the list says. */
	unpackInto(folder: string): void;
}

/** The same folder gives the same bytes. @throws {Error} for a file whose name is not plain. */
export function packFolder(folder: string, mark: EditionMark): Buffer {
	const files = pathsIn(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
	const list = listSchema.parse({
		mark,
		files: files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
	});
	const head = Buffer.from(JSON.stringify(list));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(head.length);
	return zstdCompressSync(Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)]));
}

function pathsIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

export function openPack(bytes: Uint8Array): Pack {
	const all = zstdDecompressSync(bytes);
	const begin = 4 + all.readUInt32BE(0);
	const head = all.subarray(4, begin);
	const { mark, files } = listSchema.parse(JSON.parse(head.toString()));
	return {
		mark,
		hashes: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
		id: sha256(head),
		unpackInto(folder) {
			let at = begin;
			for (const file of files) {
				const content = all.subarray(at, at + file.size);
				at += file.size;
				if (sha256(content) !== file.sha256) throw new Error(`${file.path} is damaged in the pack.`);
				mkdirSync(dirname(join(folder, file.path)), { recursive: true });
				writeFileSync(join(folder, file.path), content);
			}
		},
	};
}
