import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../../edition/command-error.ts';

/** Which edition a folder holds. */
export const markSchema = z.object({
	id: z.string().regex(/^[a-z\d-]+$/),
	fingerprint: z.string().regex(/^[\da-f]{64}$/),
	/** Its last day. */
	expires: z.string().nullable().default(null),
});

export type EditionMark = z.output<typeof markSchema>;

const fileSchema = z.object({ edition: markSchema });

/** As its open data say. @throws {CommandError} for a folder that holds no edition. */
export function readEditionMark(folder: string): EditionMark {
	try {
		return fileSchema.parse(JSON.parse(readFileSync(join(folder, 'data/products.json'), 'utf8'))).edition;
	} catch {
		throw new CommandError(
			`${folder} holds no edition: data/products.json is not there, or does not say which.`,
			'Give the folder of a built edition, or leave out --folder.',
		);
	}
}
