import { resolve } from 'node:path';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { projectFolder } from '../../edition/project-folder.ts';
import { portOf } from './run-kiosk.ts';
import { writePolicies } from './write-policies.ts';

const usage = {
	line: 'npm run kiosk:policies -- [--edition public] [--port 4322] [--out {folder}]',
	texts: ['edition', 'port', 'out'],
	flags: [],
};

await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const edition = given.text('edition') ?? 'public';
	const port = portOf(given);
	const folder = resolve(projectFolder, given.text('out') ?? `dist/${edition}-kiosk-policies`);
	const npm = ['/usr/bin/npm', '--prefix', projectFolder, 'run', 'kiosk', '--'];
	const command = [...npm, '--edition', edition, '--port', String(port)];
	const files = writePolicies(folder, port, { edition, command });
	console.log(`${folder} has ${files.join(', ')}. docs/kiosk.md says where each goes.`);
});
