import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskFolder, deskFolder, patience } from './desk-folder.fixtures.ts';

let folder: DeskFolder;
beforeEach(() => {
	folder = deskFolder();
});
afterEach(() => folder.remove());

test('makes a record that is right once what it names is filled in', { timeout: patience }, () => {
	const { status, stdout, stderr } = folder.run('new', '--kind', 'rifle', 'new-gun');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
		'products/rifle/new-gun.yaml is written.',
		'To be filled in (3 places):',
		expect.stringMatching(/^products\/rifle\/new-gun.yaml:\d+:3 › name.en$/),
		expect.stringMatching(/^products\/rifle\/new-gun.yaml:\d+:3 › status.value$/),
		expect.stringMatching(/^products\/rifle\/new-gun.yaml:\d+:1 › sources$/),
		'Fill it in, then run npm run check.',
		'',
	]);
	expect(folder.run('check').status).toBe(1);
	const filled = folder
		.read('products/rifle/new-gun.yaml')
		.replace('en:\n', 'en: New\n')
		.replace('value:\n', 'value: produced\n')
		.replace('\nsources:', '\nsources: [ page ]');
	folder.write('products/rifle/new-gun.yaml', filled);
	expect(folder.run('check')).toMatchObject({ status: 0, stderr: '' });
});

test('makes a record of another type', { timeout: patience }, () => {
	expect(folder.run('new', '--type', 'source', 'note').stdout).toContain('sources/note.yaml is written.');
	expect(folder.read('sources/note.yaml')).toContain('\ntitle:\n');
});

test.each([
	[['--kind', 'rifle', 'khazri'], 'products/rifle/khazri.yaml › is there already.\nChange that file'],
	[['--kind', 'pistol', 'khazri'], 'products/rifle/khazri.yaml › is there already.'],
	[['--kind', 'rifle', 'New_Gun'], '“New_Gun” cannot be an id.\nUse small letters'],
	[['--kind', 'rifle', '../x'], '“../x” cannot be an id.'],
	[['--kind', 'rifel', 'new'], '“rifel” is not a kind.\nDid you mean “rifle”?'],
	[['new'], 'No kind is given.\nAdd --kind with one of: rifle, pistol'],
	[
		['--type', 'enterprize', 'x'],
		'“enterprize” is not a type of record that can be made here.\nDid you mean “enterprise”?',
	],
	[['--type', 'source', '--kind', 'rifle', 'x'], 'Only a product has a kind.\nLeave --kind out.'],
	[['--kind', 'rifle'], 'No id is given.\nnpm run desk:new'],
])('explains %j and writes nothing', (args, message) => {
	const { status, stdout, stderr } = folder.run('new', ...args);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
	expect(existsSync(join(folder.data, 'products/rifle/new.yaml'))).toBe(false);
});
