import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../../edition/command-error.ts';
import { ownFolder } from './own-files.ts';

/** Which edition a folder holds. */
export const markSchema = z.object({
	edition: z.string().regex(/^[a-z\d-]+$/),
	fingerprint: z.string().regex(/^[\da-f]{64}$/),
	/** Its last day. */
	expires: z.iso.date().nullable(),
});

const ownMark = `${ownFolder}/edition.json`;

export type EditionMark = z.output<typeof markSchema>;

/** @throws {CommandError} for a folder that is no kiosk's. */
export function readEditionMark(folder: string): EditionMark {
	try {
		return markSchema.parse(JSON.parse(readFileSync(join(folder, ownMark), 'utf8')));
	} catch {
		throw new CommandError(
			`${folder} is no kiosk: ${ownMark} is not there, or does not say which edition it holds.`,
			'Make the folder anew, or leave out --folder.',
		);
	}
}
