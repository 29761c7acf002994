import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shorten } from '../catalogue/quote.ts';
import { buildEdition, formatBuilt } from '../edition/build-edition.ts';
import { type Given, parseCommand, runCommand } from '../edition/command.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { shownPath } from '../edition/shown-path.ts';
import { refusal, say } from '../edition/words/say.ts';
import { listen } from './listen.ts';
import { createStaticServer } from './server.ts';

const usualPort = 4321;

const usage = {
	line: 'npm start -- [--edition public] [--port 4321] [--no-build] [--folder dist/public] [--draft] [--date 2026-11-24] [--lang az|en|ru] [--data {folder}]',
	texts: ['edition', 'port', 'folder', 'date', 'data'],
	flags: ['no-build', 'draft'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const port = portOf(given.text('port'));
	const folder = given.has('no-build') ? builtFolder(given) : await build(given);
	const server = createStaticServer(folder);
	const found = await listen(server, port);
	if (port !== 0 && found !== port) console.log(say('start.portTaken', { port: String(port) }));
	const seconds = process.uptime().toFixed(1);
	console.log(say('start.serving', { address: `http://127.0.0.1:${found}/`, seconds }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => {
			server.close().closeAllConnections();
		});
});

async function build(given: Given): Promise<string> {
	const edition = given.text('edition');
	const built = await buildEdition({
		edition,
		out: given.text('folder'),
		date: given.text('date'),
		data: given.text('data'),
		isDraft: given.has('draft'),
	});
	console.log(formatBuilt(built));
	return built.folder;
}

function builtFolder(given: Given): string {
	const folder = resolve(projectFolder, given.text('folder') ?? `dist/${given.text('edition') ?? 'public'}`);
	if (existsSync(folder)) return folder;
	throw refusal('start.notBuilt', { folder: shownPath(folder) });
}

function portOf(text = String(usualPort)): number {
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
	throw refusal('start.portBad', { port: shorten(text) });
}
