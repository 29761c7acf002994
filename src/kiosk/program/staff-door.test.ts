import { expect, test } from 'vitest';
import { createStaffDoor, hashCode } from './staff-door.ts';

const costs = { n: 2 ** 14, r: 8, p: 1, salt: 'c2FsdHNhbHRzYWx0c2FsdA==' };
const kept = { ...costs, hash: (await hashCode('246810', costs)).toString('base64') };

function doorAt(clock: { now: number }) {
	return createStaffDoor(kept, () => clock.now);
}

test('a token lets in for fifteen minutes', async () => {
	const clock = { now: 0 };
	const door = doorAt(clock);
	const opened = await door.open('246810');
	const token = 'token' in opened ? opened.token : '';
	expect([door.lets(token), door.lets(''), door.lets(`${token}x`)]).toEqual([true, false, false]);
	clock.now = 15 * 60_000;
	expect(door.lets(token)).toBe(false);
});

test('the waiting grows with each wrong code, up to an hour, and ends with the right one', async () => {
	const clock = { now: 0 };
	const door = doorAt(clock);
	const waits: number[] = [];
	for (let tries = 0; tries < 14; tries++) {
		await door.open('111111');
		const asked = await door.open('111111');
		if (!('wait' in asked)) continue;
		waits.push(asked.wait);
		clock.now += asked.wait * 1000;
	}
	expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240]);
	expect(waits.at(-1)).toBe(3600);
	expect(await door.open('246810')).toHaveProperty('token');
	expect(await door.open('111111')).toEqual({ refused: 'wrong' });
});

test('codes that are tried at once are tried one after another', async () => {
	const door = doorAt({ now: 0 });
	const opened = await Promise.all(Array.from({ length: 7 }, (_, digit) => door.open(`11111${digit}`)));
	expect(opened.map((each) => 'refused' in each && each.refused)).toEqual([
		...Array.from({ length: 5 }, () => 'wrong'),
		'too many',
		'too many',
	]);
});

test('nothing opens a door that has no code', async () => {
	expect(await createStaffDoor(undefined).open('')).toEqual({ refused: 'wrong' });
});
