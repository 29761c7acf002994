import { expect, test, vi } from 'vitest';
import { parseCommand, runCommand } from './command.ts';
import { speak } from './words/speech.ts';

const usage = { line: 'npm run check -- [--data {folder}] [--json]', texts: ['data'], flags: ['json'] };

test('gives the options that were typed', () => {
	const given = parseCommand(['--data', 'here', '--json'], usage);
	expect([given.text('data'), given.has('json')]).toEqual(['here', true]);
	const nothing = parseCommand([], usage);
	expect([nothing.text('data'), nothing.has('json')]).toEqual([undefined, false]);
});

test.each([
	[['--dta', 'x'], 'There is no option --dta.\nDid you mean “--data”?'],
	[['--verbose'], `There is no option --verbose.\nnpm run check -- [--data folder] [--json]`],
	[['--data'], `--data needs a word after it.\nnpm run check -- [--data folder] [--json]`],
	[['--data', '--json'], `--data needs a word after it.\nnpm run check -- [--data folder] [--json]`],
	[['--data', 'here', '--data', 'there'], '--data is given twice.\nGive it once.'],
	[['--json=yes'], `--json takes no value.\nnpm run check -- [--data folder] [--json]`],
	[['-json'], 'There is no option -json.\nDid you mean “--json”?'],
	[['—json'], 'There is no option —json.\nDid you mean “--json”?'],
	[['public'], `“public” has no place here.\nnpm run check -- [--data folder] [--json]`],
])('explains %j', (args, message) => {
	expect(() => parseCommand(args, usage)).toThrow(message);
});

test('cuts a word that has no end, and still says what to do', () => {
	const { message } = catching(() =>
		parseCommand(['x'.repeat(3_000), `--${'y'.repeat(3_000)}`], { ...usage, takesWords: true }),
	);
	expect(message.length).toBeLessThanOrEqual(300);
	expect(message).toContain('\nnpm run check');
});

function catching(act: () => unknown): Error {
	try {
		act();
	} catch (error) {
		if (error instanceof Error) return error;
	}
	throw new Error('Nothing was refused.');
}

test.each([
	['npm_config_json', '--json'],
	// What npm 11 makes of `npm run check --lang az`.
	['npm_config_global', '--lang'],
])('sees by %s that npm kept %s for itself', (variable, option) => {
	vi.stubEnv(variable, 'true');
	expect(() => parseCommand([], usage)).toThrow(
		`“--” is missing before the options, so npm kept ${option} for itself.\nnpm run check -- `,
	);
	vi.unstubAllEnvs();
});

test('hides no mistake of the program', async () => {
	await expect(runCommand(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
	process.exitCode = 0;
});

test('speaks the language that is asked for, from the first refusal on', () => {
	expect(() => parseCommand(['--lang', 'ru', '--dta', 'x'], usage)).toThrow(
		'Параметра --dta нет.\nМожет быть, «--data»?',
	);
	expect(() => parseCommand(['--lang', 'az', 'public'], usage)).toThrow(
		'“public” burada yersizdir.\nnpm run check -- [--data qovluq] [--json]',
	);
	expect(() => parseCommand(['--lang', 'fr'], usage)).toThrow(
		'“fr” is not a language of the desk.\nUse az, en, ru.',
	);
	speak('en');
});
