import { expect, test } from 'vitest';
import { parseCommand } from './command.ts';

const usage = { line: 'npm run check -- [--data folder] [--json]', texts: ['data'], flags: ['json'] };

test('gives the options that were typed', () => {
	const given = parseCommand(['--data', 'here', '--json'], usage);
	expect([given.text('data'), given.has('json')]).toEqual(['here', true]);
	const nothing = parseCommand([], usage);
	expect([nothing.text('data'), nothing.has('json')]).toEqual([undefined, false]);
});

test.each([
	[['--dta', 'x'], 'There is no option --dta.\nDid you mean “--data”?'],
	[['--verbose'], `There is no option --verbose.\n${usage.line}`],
	[['--data'], `--data needs a word after it.\n${usage.line}`],
	[['--data', '--json'], `--data needs a word after it.\n${usage.line}`],
	[['--json=yes'], `--json takes no value.\n${usage.line}`],
	[['public'], `“public” has no place here.\n${usage.line}`],
])('explains %j', (args, message) => {
	expect(() => parseCommand(args, usage)).toThrow(message);
});
