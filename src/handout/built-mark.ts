import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../catalogue/quote.ts';
import { CommandError } from '../edition/command-error.ts';
import type { OpenMark } from '../open-data/edition-mark.ts';

/**
 * Which edition a built folder holds, of which day, as its own data say.
 * @throws {CommandError} when it is not the edition asked for, or is not to be given away
 */
export function builtMarkOf(built: string, edition: string): OpenMark {
	const file = join(built, 'data/datapackage.json');
	if (!existsSync(file))
		throw new CommandError(
			`${built} holds no built edition.`,
			`Build it: npm run build -- --edition ${edition}`,
		);
	const { edition: mark }: { edition: OpenMark } = JSON.parse(readFileSync(file, 'utf8'));
	if (mark.id !== edition)
		throw new CommandError(
			`${built} holds the edition ${quote(mark.id)}, not ${quote(edition)}.`,
			'Name the edition that it holds, or another folder.',
		);
	if (mark.isDraft)
		throw new CommandError(
			`What is built of ${quote(edition)} is a draft, which is not to be given away.`,
			`See what waits for a signature (npm run waiting), and build it again: npm run build -- --edition ${edition}`,
		);
	return mark;
}
