import { randomBytes } from 'node:crypto';
import { formatStaffCode } from '../../catalogue/staff-code.ts';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { CommandError } from '../../edition/command-error.ts';
import { askUnseen } from './ask-unseen.ts';
import { hashCode } from './staff-door.ts';

/** About a third of a second, and 128 MB. */
const costs = { n: 2 ** 17, r: 8, p: 1 };

await runCommand(async () => {
	parseCommand(process.argv.slice(2), { line: 'npm run kiosk:code', texts: [], flags: [] });
	const code = await askUnseen('A code of 6 to 12 digits (not shown while you type): ');
	if (!/^\d{6,12}$/.test(code))
		throw new CommandError('This is no code.', 'Type 6 to 12 digits and nothing else.');
	if (process.stdin.isTTY && (await askUnseen('The same once more: ')) !== code)
		throw new CommandError('The two are not the same.', 'Run the command again.');
	const salted = { ...costs, salt: randomBytes(16).toString('base64') };
	const hash = (await hashCode(code, salted)).toString('base64');
	console.error('Put this line below “kiosk:” in the edition’s file:');
	console.log(`  staffCode: ${formatStaffCode({ ...salted, hash })}`);
});
