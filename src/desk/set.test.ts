import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskFolder, deskFolder, patience } from './desk-folder.fixtures.ts';

let folder: DeskFolder;
beforeEach(() => {
	folder = deskFolder();
});
afterEach(() => folder.remove());

const khazri = 'products/rifle/khazri.yaml';

test('says every change first, and writes with --apply', { timeout: patience }, () => {
	const args = ['--kind', 'rifle', '--where', 'status=produced', '--spec', 'mass', '--value', '3.6 kg'];
	const before = folder.read(khazri);
	const { status, stdout, stderr } = folder.run('set', ...args, '--source', 'letter');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toBe(`2 products fit, 2 of them change:
products/rifle/khazri.yaml: Mass: 3.4 kg → 3.6 kg
products/rifle/khazri.yaml: Mass: source: letter (new)
products/rifle/yalguzag.yaml: Mass: 3.8 kg → 3.6 kg
products/rifle/yalguzag.yaml: Mass: source: letter (new)
Nothing was written yet. To do it, run the same again with --apply.
`);
	expect(folder.read(khazri)).toBe(before);

	expect(folder.run('set', ...args, '--source', 'letter', '--apply').stdout).toContain(
		'2 records are changed.',
	);
	expect(folder.read(khazri)).toBe(
		before.replace('3.4 kg   # as on the plate\n', '3.6 kg   # as on the plate\n    source: letter\n'),
	);
	expect(folder.run('set', ...args, '--source', 'letter', '--apply').stdout).toBe(
		'2 products fit, 0 of them change:\nThere is nothing to change.\n',
	);
});

test('speaks the language of --lang, or else of the machine', { timeout: patience }, () => {
	const args = ['khazri', '--spec', 'mass', '--value', '3.6 kg'];
	expect(folder.runIn('ru_RU.UTF-8', 'set', ...args).stdout).toBe(`Подходит 1 изделие, изменится: 1.
${khazri}: Масса: 3.4 kg → 3.6 kg
Пока ничего не записано. Чтобы записать, запустите то же самое с --apply.
`);
	expect(
		folder.runIn('ru_RU.UTF-8', 'set', '--lang', 'az', ...args, '--apply').stdout,
	).toBe(`1 məhsul uyğundur, dəyişəcək: 1.
${khazri}: Kütlə: 3.4 kg → 3.6 kg
1 yazı dəyişdirildi.
`);
	const { status, stderr } = folder.run('set', '--lang', 'ru', '--where', 'status=shown', ...args);
	expect([status, stderr]).toEqual([
		1,
		'Под выбор не подходит ни одно изделие.\nПроверьте --kind и --where.\n',
	]);
	expect(folder.run('set', '--lang', 'fr', ...args).stderr).toContain('Use az, en, ru.');
});

test('chooses by id and by what is not so, changes fields, and removes', { timeout: patience }, () => {
	const status = ['--field', 'status.value', '--value', 'unconfirmed', '--apply'];
	expect(folder.run('set', 'khazri', ...status).stdout).toContain('Status: Produced → Unconfirmed');
	expect(
		folder.run('set', '--where', 'status!=produced, mass=3.4 kg', '--spec', 'mass', '--remove', '--apply')
			.stdout,
	).toBe(`1 product fits, 1 of it changes:\n${khazri}: Mass: 3.4 kg (removed)\n1 record is changed.\n`);
	expect(folder.read(khazri)).not.toContain('specs');
});

test('says when more readers or fewer will see what is changed', { timeout: patience }, () => {
	const levels = (level: string) => ['--field', 'release', '--value', level];
	const narrower = folder.run('set', 'khazri', 'yalguzag', ...levels('delegation'), '--apply').stdout;
	expect(narrower).toContain('Release: Public → Delegation');
	expect(narrower).toContain('Fewer readers than now will see 2 records.\n2 records are changed.');
	expect(folder.run('set', '--lang', 'ru', 'khazri', ...levels('public')).stdout).toContain(
		'Внимание: читателей, которые увидят 1 запись, станет больше.',
	);
});

test('writes nothing when one value would be wrong, and names record and fix', { timeout: patience }, () => {
	const { status, stderr } = folder.run('set', '--all', '--spec', 'mass', '--value', '3600 kg', '--apply');
	expect(status).toBe(1);
	expect(stderr).toContain(`${khazri}:7:5 › specs.mass.value\n  “3600 kg” cannot be right here`);
	expect(stderr).toContain('nothing was written.\nCorrect what is named above');
	expect(folder.read(khazri)).toContain('3.4 kg');
});

test('writes nothing when a file cannot be changed in its text', { timeout: patience }, () => {
	folder.write(khazri, folder.read(khazri).replace('{ value: produced }', '{ value: produced'));
	const { status, stderr } = folder.run('set', 'khazri', '--spec', 'mass', '--value', '3 kg', '--apply');
	expect([status, stderr]).toEqual([
		1,
		'No product fits the selection.\nLook at --kind and --where again.\n',
	]);
});

test('a mistake that stands elsewhere holds nothing up', { timeout: patience }, () => {
	folder.write('sources/bad.yaml', 'title: x\n');
	expect(folder.run('set', 'khazri', '--spec', 'mass', '--value', '3.5 kg', '--apply').stdout).toContain(
		'1 record is changed.',
	);
});

const value = ['--value', '3 kg'];
test.each([
	[['--all', ...value], 'Say what is changed: --spec mass or --field status.value.'],
	[['--all', '--spec', 'mass'], 'Say what to: --value "3.6 kg", or --remove.'],
	[['--all', '--spec', 'mass', '--remove', ...value], 'Say what to:'],
	[['--spec', 'mass', ...value], 'No selection is given.\nAdd --kind'],
	[['--kind', 'rifel', '--spec', 'mass', ...value], '“rifel” is not a kind.\nDid you mean “rifle”?'],
	[['--all', '--spec', 'mas', ...value], '“mas” is not a specification of rifle.\nDid you mean “mass”?'],
	[['--all', '--field', 'statos.value', ...value], '“statos.value” is not a field of a product.'],
	[
		['--all', '--where', 'produced', '--spec', 'mass', ...value],
		'“produced” is no condition.\nWrite field=value',
	],
	[['--where', 'realease=public', '--spec', 'mass', ...value], 'Did you mean “release”?'],
	[['--kind', 'Rifels', '--spec', 'mass', ...value], 'Did you mean “rifle”?'],
	[['--where', 'status=shown', '--spec', 'mass', ...value], 'No product fits the selection.'],
	[
		['--all', '--spec', 'mass', ...value, '--source', 'pages'],
		'There is no source “pages”.\nDid you mean “page”?',
	],
	[
		['--all', '--field', 'release', '--value', 'public', '--source', 'page'],
		'Only a specification or a statement takes',
	],
	[['khasri', '--spec', 'mass', ...value], 'There is no record “khasri”.\nDid you mean “khazri”?'],
])('explains %j', (args, message) => {
	const { status, stdout, stderr } = folder.run('set', ...args, '--apply');
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
});

test('marks a translation that it writes as not yet read', { timeout: patience }, () => {
	const { stdout } = folder.run('set', 'khazri', '--field', 'name.ru', '--value', 'Хазри-2', '--apply');
	expect(stdout).toContain('Хазри-2');
	expect(folder.read(khazri)).toMatch(/ru:.*Хазри-2/);
	expect(folder.read(khazri)).toMatch(/translations:\n {2}ru:\s*\{?\s*state: unreviewed/);
});

test.each([
	['set', '--all', '--spec', 'mass', '--value', '3.6 kg'],
	['retire', 'khazri', '--to', 'yalguzag'],
	['history', 'khazri'],
])(
	'%s says that there is no folder, and not that there is no record',
	{ timeout: patience },
	(command, ...args) => {
		folder.remove();
		const { status, stderr } = folder.run(command, ...args, '--lang', 'ru');
		expect([status, stderr]).toEqual([
			1,
			`Папки ${folder.data} нет.\nНазовите папку, устроенную как catalog-data.\n`,
		]);
	},
);

test('says what stays beside a value that it changes', { timeout: patience }, () => {
	const mass = ['khazri', '--spec', 'mass', '--value'];
	expect(folder.run('set', ...mass, '3.6 kg', '--source', 'letter', '--apply').stdout).not.toContain(
		'stays:',
	);
	expect(folder.run('set', ...mass, '3.7 kg').stdout).toContain(
		`${khazri}: stays: the source; look whether it still holds\n`,
	);
	expect(folder.run('set', ...mass, '3.7 kg', '--source', 'letter').stdout).not.toContain('stays:');
});
