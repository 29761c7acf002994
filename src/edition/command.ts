import { parseArgs } from 'node:util';
import { formatProblems } from '../catalogue/format-problem.ts';
import { CatalogueError } from '../catalogue/problem.ts';
import { shorten } from '../catalogue/quote.ts';
import { isStaffLanguage, staffLanguages } from '../catalogue/staff-languages.ts';
import { CommandError } from './command-error.ts';
import { isFileError, refusalOfFile } from './file-error.ts';
import { languageOfMachine } from './staff-language.ts';
import { refusal, say } from './words/say.ts';
import { didYouMean, speak, spokenLanguage } from './words/speech.ts';

export interface Usage {
	/** As it is typed, with what stands for a word in braces: `npm run check -- [--data {folder}]`. */
	readonly line: string;
	/** Options that take a word, and those that do not. Every command has `--lang` beside them. */
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

/**
 * The options that were given; from here on the command speaks the language of `--lang`, or else of the machine.
 * @throws {CommandError} for anything that the command does not know.
 */
export function parseCommand(args: readonly string[], usage: Usage): Given {
	const { texts, flags, takesWords = false } = usage;
	const options = Object.fromEntries([
		...[...texts, 'lang'].map((name) => [name, { type: 'string' as const }]),
		...flags.map((name) => [name, { type: 'boolean' as const }]),
	]);
	checkTyped(args, usage);
	const { tokens, values, positionals } = parseArgs({
		args: [...args],
		options,
		strict: false,
		tokens: true,
	});
	speakAsAsked(values['lang']);
	const given = new Set<string>();
	for (const token of tokens) {
		if (token.kind === 'positional' && !takesWords)
			throw refusal('word.misplaced', { word: shorten(token.value) }, inWords(usage));
		if (token.kind !== 'option') continue;
		checkOption(token, usage);
		// Of two words nobody knows which holds.
		if (token.value !== undefined && given.has(token.name))
			throw refusal('option.twice', { option: token.rawName });
		given.add(token.name);
	}
	return {
		text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
		has: (flag) => values[flag] === true,
		words: positionals,
	};
}

/** How a command is typed, in the language that is spoken. */
export function inWords({ line }: Usage): string {
	return line.replace(/\{(folder|file|or|query|fingerprint)\}/g, (_, word: PlaceholderWord) =>
		say(`usage.${word}`),
	);
}

type PlaceholderWord = 'folder' | 'file' | 'or' | 'query' | 'fingerprint';

function speakAsAsked(given: unknown): void {
	speak(languageOfMachine(process.env));
	if (typeof given !== 'string' || given === '' || given.startsWith('--')) return;
	if (!isStaffLanguage(given))
		throw refusal('language.unknown', { language: shorten(given), languages: staffLanguages.join(', ') });
	speak(given);
}

/** What programs between the hands and the command make of an option: Word a dash of two hyphens, npm its own without “--”. */
function checkTyped(args: readonly string[], usage: Usage): void {
	const known = ['lang', ...usage.texts, ...usage.flags];
	speak(languageOfMachine(process.env));
	for (const option of args) {
		const [, name] = /^(?:-|[‐-―−]-?)([a-z-]+)$/u.exec(option) ?? [];
		if (name !== undefined && known.includes(name))
			throw refusal('option.unknown', { option }, didYouMean(`--${name}`, [`--${name}`], ''));
	}
	const taken = known.find((name) => process.env[`npm_config_${npmReads[name] ?? name}`] !== undefined);
	if (taken !== undefined) throw refusal('option.taken', { option: `--${taken}` }, inWords(usage));
}

/** npm takes `--apply` for its own -a, -p, -p, -l and -y, `--lang` for -l, -a, -n and -g, `--to` for the beginning of a longer one. */
const npmReads: Readonly<Record<string, string>> = {
	lang: 'global',
	apply: 'parseable',
	to: 'token_description',
};

function checkOption(
	token: { name: string; rawName: string; value: string | undefined },
	usage: Usage,
): void {
	const { flags } = usage;
	const texts = [...usage.texts, 'lang'];
	const { name, rawName: option, value } = token;
	if (texts.includes(name)) {
		if (value !== undefined && value !== '' && !value.startsWith('--')) return;
		throw refusal('option.needsWord', { option }, inWords(usage));
	}
	if (flags.includes(name)) {
		if (value === undefined) return;
		throw refusal('option.takesNone', { option }, inWords(usage));
	}
	const known = [...texts, ...flags].map((option) => `--${option}`);
	throw refusal('option.unknown', { option }, didYouMean(option, known, inWords(usage)));
}

/** Runs a command; what a person can mend is shown in words, and ends it with 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
	try {
		await main();
	} catch (error) {
		process.exitCode = 1;
		if (error instanceof CatalogueError) console.error(formatProblems(error.problems, spokenLanguage()));
		else if (error instanceof CommandError) console.error(error.message);
		else if (isFileError(error)) console.error(refusalOfFile(error).message);
		else throw error;
	}
}
