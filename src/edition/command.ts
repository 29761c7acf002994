import { parseArgs } from 'node:util';
import { didYouMean } from '../catalogue/did-you-mean.ts';
import { CatalogueError, quote } from '../catalogue/problem.ts';
import { CommandError } from './command-error.ts';

export interface Usage {
	/** As it is typed: `npm run check -- [--data folder]`. */
	readonly line: string;
	/** Options that take a word, and those that do not. */
	readonly texts: readonly string[];
	readonly flags: readonly string[];
	/** Whether words may stand without an option before them. */
	readonly takesWords?: boolean;
}

export interface Given {
	text(name: string): string | undefined;
	has(flag: string): boolean;
	readonly words: readonly string[];
}

/** The options that were given. @throws {CommandError} for anything that the command does not know. */
export function parseCommand(args: readonly string[], usage: Usage): Given {
	const { texts, flags, line, takesWords = false } = usage;
	const options = Object.fromEntries([
		...texts.map((name) => [name, { type: 'string' as const }]),
		...flags.map((name) => [name, { type: 'boolean' as const }]),
	]);
	const { tokens, values, positionals } = parseArgs({
		args: [...args],
		options,
		strict: false,
		tokens: true,
	});
	for (const token of tokens) {
		if (token.kind === 'positional' && !takesWords)
			throw new CommandError(`${quote(token.value)} has no place here.`, line);
		if (token.kind === 'option') checkOption(token, usage);
	}
	return {
		text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
		has: (flag) => values[flag] === true,
		words: positionals,
	};
}

function checkOption(
	token: { name: string; rawName: string; value: string | undefined },
	usage: Usage,
): void {
	const { texts, flags, line } = usage;
	const { name, rawName, value } = token;
	if (texts.includes(name)) {
		if (value !== undefined && value !== '' && !value.startsWith('--')) return;
		throw new CommandError(`${rawName} needs a word after it.`, line);
	}
	if (flags.includes(name)) {
		if (value === undefined) return;
		throw new CommandError(`${rawName} takes no value.`, line);
	}
	const known = [...texts, ...flags].map((option) => `--${option}`);
	throw new CommandError(`There is no option ${rawName}.`, didYouMean(rawName, known, line));
}

/** Runs a command; what a person can mend is shown in words, and ends it with 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
	try {
		await main();
	} catch (error) {
		if (!(error instanceof CommandError) && !(error instanceof CatalogueError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
