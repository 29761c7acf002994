import { resolve } from 'node:path';
import { quote } from '../../catalogue/quote.ts';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { CommandError } from '../../edition/command-error.ts';
import { projectFolder } from '../../edition/project-folder.ts';
import { didYouMean } from '../../edition/words/speech.ts';
import { makeKiosk } from '../make-kiosk.ts';
import { buildExecutable } from './build-executable.ts';
import { readEditionMark } from './edition-mark.ts';
import { type Target, targets } from './node-program.ts';

const usage = {
	line: 'npm run kiosk:executable -- [--edition public] [--folder dist/public-kiosk] [--only linux] [--out {folder}]',
	texts: ['edition', 'folder', 'only', 'out'],
	flags: [],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const made = given.text('folder');
	const folder = made === undefined ? await makeKiosk(given.text('edition') ?? 'public') : resolve(made);
	const { edition } = readEditionMark(folder);
	const out = resolve(projectFolder, given.text('out') ?? `dist/${edition}-kiosk-executables`);
	for (const target of targetsOf(given.text('only'))) {
		const { file, megabytes, seconds } = await buildExecutable(folder, target, out);
		console.log(`${file}: ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s`);
	}
});

function targetsOf(only: string | undefined): Target[] {
	const all = Object.keys(targets) as Target[];
	if (only === undefined) return all;
	const found = all.find((target) => target === only);
	if (found !== undefined) return [found];
	throw new CommandError(
		`--only: ${quote(only)} is nothing that an executable can be made for.`,
		didYouMean(only, all, `Use ${all.join(' or ')}.`),
	);
}
