import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isStaffCode, type StaffCode } from '../../catalogue/staff-code.ts';

/** What a kiosk folder carries for the program alone: it is never served. */
export const ownFolder = '_kiosk';

export interface Problem {
	/** Its path in the folder. */
	readonly file: string;
	readonly what: 'missing' | 'damaged';
}

const filesSchema = z.object({ files: z.record(z.string(), z.string().regex(/^[\da-f]{64}$/)) });
const knownSchema = z.object({ products: z.array(z.string()), locales: z.array(z.string()) });
const staffSchema = z.object({
	scrypt: z
		.object({ n: z.int(), r: z.int(), p: z.int(), salt: z.base64(), hash: z.base64() })
		.refine(isStaffCode),
});

/** What may be counted. */
export type Known = z.output<typeof knownSchema>;

type Read<Value> = { readonly value: Value } | { readonly problem: Problem };

/** SHA-256 in hex by path. */
export function readFileList(folder: string): Read<Readonly<Record<string, string>>> {
	const read = readOwn(folder, 'files.json', filesSchema);
	return 'value' in read ? { value: read.value.files } : read;
}

export function readKnown(folder: string): Read<Known> {
	return readOwn(folder, 'known.json', knownSchema);
}

/** That there is none is no problem. */
export function readStaffCode(folder: string): Read<StaffCode | undefined> {
	const read = readOwn(folder, 'staff.json', staffSchema);
	if ('value' in read) return { value: read.value.scrypt };
	return read.problem.what === 'missing' ? { value: undefined } : read;
}

function readOwn<Value>(folder: string, name: string, schema: z.ZodType<Value>): Read<Value> {
	const file = `${ownFolder}/${name}`;
	try {
		return { value: schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) };
	} catch (error) {
		return { problem: { file, what: isNotThere(error) ? 'missing' : 'damaged' } };
	}
}

export function isNotThere(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
