import { buildEdition, formatBuilt } from './build-edition.ts';
import { parseCommand, runCommand } from './command.ts';

const usage = {
	line: 'npm run build -- [--edition public] [--date 2026-11-24] [--data folder] [--out folder]',
	texts: ['edition', 'date', 'data', 'out'],
	flags: [],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const built = await buildEdition({
		edition: given.text('edition'),
		date: given.text('date'),
		data: given.text('data'),
		out: given.text('out'),
	});
	console.log(formatBuilt(built));
});
