import { buildAll, buildEdition, formatBuilt } from './build-edition.ts';
import { parseCommand, runCommand } from './command.ts';
import { refusal } from './words/say.ts';

const usage = {
	line: 'npm run build -- [--edition public | --all] [--date 2026-11-24] [--draft] [--lang az|en|ru] [--data {folder}] [--out {folder}]',
	texts: ['edition', 'date', 'data', 'out'],
	flags: ['all', 'draft'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const edition = given.text('edition');
	const settings = {
		date: given.text('date'),
		isDraft: given.has('draft'),
		data: given.text('data'),
		out: given.text('out'),
	};
	if (!given.has('all')) {
		console.log(formatBuilt(await buildEdition({ ...settings, edition })));
		return;
	}
	if (edition !== undefined) throw refusal('build.both');
	for await (const built of buildAll(settings)) {
		if ('refusal' in built) {
			console.error(built.refusal);
			process.exitCode = 1;
		} else console.log(formatBuilt(built));
	}
});
