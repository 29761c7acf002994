import { describe, expect, test } from 'vitest';
import { kinds } from '../catalogue/kinds.ts';
import { fieldNamesAt } from '../catalogue/record-fields.ts';
import { speak } from '../edition/words/speech.ts';
import { readYaml } from '../records/read-yaml.ts';
import { newRecord } from './new-record.ts';

const forms = [
	...kinds.map(({ id }) => ({ type: 'product' as const, kind: id })),
	...(['enterprise', 'calibre', 'exhibition', 'visit', 'source', 'control', 'term', 'guide'] as const).map(
		(type) => ({ type, kind: undefined }),
	),
];

describe.each(forms)('a new record of $type $kind', (form) => {
	const text = newRecord(form, new Map([['mass', 'What it weighs.']]));

	test('is a record, and one with all its fields when every line is used', () => {
		const used = readYaml(text.replace(/^# /gm, ''));
		expect(used.flaws).toEqual([]);
		expect(Object.keys(Object(used.data))).toEqual(fieldNamesAt(form, []));
		if (form.type === 'product' || form.type === 'calibre')
			expect(Object.keys(Object(Object(used.data).specs))).toEqual(fieldNamesAt(form, ['specs']));
		expect(readYaml(text).flaws).toEqual([]);
	});
});

test('says of a specification what it is, what it means and what may be written', () => {
	const text = newRecord({ type: 'product', kind: 'rifle' }, new Map([['mass', 'What it weighs.']]));
	expect(text).toContain(`
##   Mass. What it weighs. A figure in kg, g, t, lb, oz, between 0.5 and 60 kg.
#   mass:
#     value: 5 kg
#     source: <id of a file in sources/>
`);
	expect(text).toContain('\n##   Role. One of: assault-rifle, sniper-rifle, anti-materiel-rifle.\n');
});

test('explains itself in the language that is spoken, and can be read as before', () => {
	speak('ru');
	const text = newRecord({ type: 'product', kind: 'rifle' }, new Map());
	speak('en');
	expect(text).toContain('\n##   Масса. Число в kg, g, t, lb, oz, от 0.5 до 60 kg.\n');
	expect(readYaml(text.replace(/^# /gm, '')).flaws).toEqual([]);
});
