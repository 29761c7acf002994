import { resolve } from 'node:path';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { makeKiosk } from '../make-kiosk.ts';
import { checkUser } from './check-user.ts';
import { readEditionMark } from './edition-mark.ts';
import { dataFolderOf, kioskOptions, runKiosk } from './run-kiosk.ts';

const usage = {
	...kioskOptions,
	line: `npm run kiosk -- [--edition public] [--folder dist/public-kiosk] ${kioskOptions.line}`,
	texts: ['edition', 'folder', ...kioskOptions.texts],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const moreFlags = checkUser(process);
	const made = given.text('folder');
	const folder = made === undefined ? await makeKiosk(given.text('edition') ?? 'public') : resolve(made);
	const mark = readEditionMark(folder);
	await runKiosk({ folder, mark, data: dataFolderOf(given, mark.edition), moreFlags }, given);
});
