import { once } from 'node:events';
import { resolve } from 'node:path';
import { getRawAsset } from 'node:sea';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { checkUser } from './check-user.ts';
import { today } from './counts.ts';
import { installPack } from './install.ts';
import { openPack } from './pack.ts';
import { dataFolderOf, kioskOptions, portOf, runKiosk } from './run-kiosk.ts';
import { writePolicies } from './write-policies.ts';

/* The main file of the one executable, which make-executable.ts bundles with an edition. */

const usage = {
	...kioskOptions,
	line: `vitrin-… ${kioskOptions.line} [--write-policies folder]`,
	texts: ['write-policies', ...kioskOptions.texts],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const pack = openPack(new Uint8Array(getRawAsset('edition')));
	const policies = given.text('write-policies');
	if (policies !== undefined) {
		const port = portOf(given);
		const command = [process.execPath, '--port', String(port)];
		const files = writePolicies(resolve(policies), port, { edition: pack.mark.edition, command });
		return console.log(`${resolve(policies)} has ${files.join(', ')}.`);
	}
	const moreFlags = checkUser(process);
	const data = dataFolderOf(given, pack.mark.edition);
	await runKiosk({ ...(await installPack(pack, data, today())), data, moreFlags }, given);
});

// A double click opens a window that would close before anybody has read why.
if (process.exitCode === 1 && process.platform === 'win32' && process.stdin.isTTY) {
	console.error('Press Enter to close this window.');
	await once(process.stdin, 'data');
	process.stdin.destroy();
}
