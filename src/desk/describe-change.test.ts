import { expect, test } from 'vitest';
import { readYaml } from '../records/read-yaml.ts';
import { changesBetween, formatChange } from './describe-change.ts';

const said = (before: string, after: string) =>
	changesBetween(readYaml(before).data, readYaml(after).data).map(formatChange);

test('tells what changed as a colleague would', () => {
	expect(
		said(
			'name: { en: A }\nstatus: { value: produced }\nspecs:\n  mass: { value: 3.4 kg, source: page }\nsources: [ a ]\n',
			'name: { en: B, az: B }\nstatus: { value: unconfirmed }\nspecs:\n  mass: { value: 3.6 kg }\n  length: { value: 1 m }\nsources: [ a, b ]\nvariantOf: x\n',
		),
	).toEqual([
		'Name (English): A → B',
		'Name (Azərbaycanca): B (new)',
		'Status: Produced → Unconfirmed',
		'Mass: 3.4 kg → 3.6 kg',
		'Mass: source: page (removed)',
		'Length: 1 m (new)',
		'Sources: a → a, b',
		'Variant of: x (new)',
	]);
});

test('says who may see it and how far a translation is in words, and keeps its mark for when nothing else changed', () => {
	const of = (state: string, mark: string, release = 'public') =>
		`release: ${release}\ntranslations: { az: { state: ${state}, of: ${mark} } }\n`;
	expect(said(of('unreviewed', 'd6804124'), of('reviewed', '00000000', 'internal'))).toEqual([
		'Release: Public → Internal',
		'Translations (Azərbaycanca): not read yet → read by a native speaker',
	]);
	expect(said(of('reviewed', 'd6804124'), of('reviewed', '00000000'))).toEqual([
		'Translations (Azərbaycanca): mark of the English text: d6804124 → 00000000',
	]);
});

test('says nothing of what is only written otherwise, and cuts a long text', () => {
	expect(said('a: b\n', '# New.\na: "b"\n')).toEqual([]);
	expect(said('a: b\n', `a: ${'c'.repeat(100)}\n`)).toEqual([`a: b → ${'c'.repeat(60)}…`]);
	expect(said('control:\n  - class: ml1\n', 'control:\n  - class: ml1\n  - class: ml2\n')).toEqual([
		'Control classes: ml1 → ml1, ml2',
	]);
});

test('tells where long texts begin to differ, and which item of a list changed', () => {
	const long = 'The rifle is made in Ganja and was shown at the fair of 2016';
	expect(said(`a: ${long} too\n`, `a: ${long} as well\n`)).toEqual([
		'a: …e fair of 2016 too → …e fair of 2016 as well',
	]);
	expect(
		said(
			'parentTypes:\n  - { name: AK-74M, specs: { mass: { value: 3 kg } } }\n',
			'parentTypes:\n  - { name: AK-74M, specs: { mass: { value: 4 kg } } }\n',
		),
	).toEqual(['Parent types: AK-74M: Mass: 3 kg → 4 kg']);
});
