import { inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { makeKiosk } from './make-kiosk.ts';

const usage = {
	line: 'npm run kiosk:make -- --edition adex [--date 2026-11-24] [--data {folder}] [--from {folder}] [--out {folder}]',
	texts: ['edition', 'date', 'data', 'from', 'out'],
	flags: [],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const id = given.text('edition');
	if (id === undefined) throw new CommandError('Which edition shall the kiosk show?', inWords(usage));
	const folder = await makeKiosk(id, {
		from: given.text('from'),
		out: given.text('out'),
		data: given.text('data'),
		date: given.text('date'),
	});
	console.log(`${id}: the kiosk is in ${folder}`);
});
