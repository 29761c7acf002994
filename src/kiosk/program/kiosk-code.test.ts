import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { staffCodeOf } from '../../catalogue/staff-code.ts';
import { createStaffDoor } from './staff-door.ts';

// Hashing is slow by intent.
vi.setConfig({ testTimeout: 30_000 });

function keep(code: string) {
	return spawnSync(process.execPath, [join(import.meta.dirname, 'kiosk-code.ts')], {
		input: `${code}\n`,
		encoding: 'utf8',
	});
}

test('prints a line that opens the door for the code and for no other', async () => {
	const { stdout } = keep('24681012');
	const [, line = ''] = /^ {2}staffCode: (\S+)\n$/.exec(stdout) ?? [];
	const door = createStaffDoor(staffCodeOf(line));
	expect(await door.open('24681013')).toEqual({ refused: 'wrong' });
	expect(await door.open('24681012')).toHaveProperty('token');
});

test.each(['12345', '1234567890123', 'password'])('“%s” is no code', (code) => {
	const { status, stdout, stderr } = keep(code);
	expect([status, stdout, stderr]).toEqual([
		1,
		'',
		'This is no code.\nType 6 to 12 digits and nothing else.\n',
	]);
});
