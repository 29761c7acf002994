import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskFolder, deskFolder, patience } from './desk-folder.fixtures.ts';

let folder: DeskFolder;
beforeEach(() => {
	folder = deskFolder();
});
afterEach(() => folder.remove());

const [khazri, yalguzag] = ['products/rifle/khazri.yaml', 'products/rifle/yalguzag.yaml'];

function add(file: string, text: string): void {
	folder.write(file, `${folder.read(file)}${text}`);
}

test('says first what would change, then takes the product away and leaves its address', {
	timeout: patience,
}, () => {
	folder.write('products/rifle/other.yaml', folder.read(khazri));
	add('products/rifle/other.yaml', 'relations:\n  - { type: accepts, to: khazri }   # seen at the fair\n');
	add(yalguzag, 'relations:\n  - { type: successor-of, to: khazri }\n  - { type: mounts, to: other }\n');
	const before = folder.read(yalguzag);
	const dry = folder.run('retire', 'khazri', '--to', 'yalguzag');
	expect([dry.status, dry.stderr]).toEqual([0, '']);
	expect(dry.stdout).toBe(`${khazri}: is taken away; its address will lead to ${yalguzag}.
products/rifle/other.yaml: Relations: accepts: to: khazri → yalguzag
${yalguzag}: Relations: successor-of, mounts → mounts
${yalguzag}: Former ids: khazri (new)
Nothing was written yet. To do it, run the same again with --apply.
`);
	expect(folder.read(yalguzag)).toBe(before);

	expect(folder.run('retire', 'khazri', '--to', 'yalguzag', '--apply').status).toBe(0);
	expect(existsSync(join(folder.data, khazri))).toBe(false);
	expect(folder.read(yalguzag)).toBe(
		before
			.replace('specs:', 'formerIds:\n  - id: khazri\n    release: public\nspecs:')
			.replace('  - { type: successor-of, to: khazri }\n', ''),
	);
	expect(folder.run('check')).toMatchObject({ status: 0, stderr: '' });
	expect(folder.run('new', '--kind', 'rifle', 'khazri').stderr).toContain(
		`“khazri” is the former id of ${yalguzag}.\nChoose another id`,
	);
});

test('passes on the ids that the product had taken over itself', { timeout: patience }, () => {
	folder.write('products/rifle/third.yaml', folder.read(yalguzag));
	folder.write(khazri, folder.read(khazri).replace('release: public', 'release: licensed'));
	folder.run('retire', 'khazri', '--to', 'yalguzag', '--apply');
	folder.run('retire', 'yalguzag', '--to', 'third', '--apply');
	expect(folder.read('products/rifle/third.yaml')).toContain(
		'formerIds:\n  - id: khazri\n    release: licensed\n  - id: yalguzag\n    release: public\n',
	);
	expect(folder.run('check').status).toBe(0);
});

test.each([
	[['khazri'], 'Say which product takes its address over: --to <id>.'],
	[['khazri', '--to', 'khazri'], 'A product cannot be retired for itself.'],
	[['khasri', '--to', 'yalguzag'], 'There is no record “khasri”.\nDid you mean “khazri”?'],
	[['iglim', '--to', 'yalguzag'], 'enterprises/iglim.yaml › is no product'],
	[['--to', 'yalguzag'], 'No id is given.'],
])('explains %j', (args, message) => {
	const { status, stdout, stderr } = folder.run('retire', ...args, '--apply');
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
	expect(existsSync(join(folder.data, khazri))).toBe(true);
});
