import { expect, test } from 'vitest';
import { englishHashOf } from '../catalogue/english-hash.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { type Edit, editRecord } from './edit-record.ts';
import { withTranslationMarks } from './mark-translations.ts';
import { readYaml } from './read-yaml.ts';

const text = `kind: rifle
release: public
name: { en: Khazri }
status: { value: produced }
specs:
  rail: { value: { en: Picatinny rail } }
`;
function afterwards(...edits: readonly Edit[]): string {
	const record = { type: 'product' as const, data: readYaml(text).data ?? null };
	return editRecord(text, withTranslationMarks(text, record, edits), record.type);
}

const russian = { path: ['name', 'ru'], value: 'Хазри' };
const summary = { path: ['summary', 'en'], value: 'A rifle.' };
const noRail = { path: ['specs', 'rail'], value: undefined };

test.each([
	['alone', []],
	['with English that is new', [summary]],
	['with English that goes', [noRail]],
	['with both', [noRail, summary]],
])('a translation %s is marked unreviewed, of the English that is then written', (_, others) => {
	const after = afterwards(...others, russian);
	const english = englishTextsIn(readYaml(after).data ?? null);
	expect(after).toContain('Хазри');
	expect(after).toMatch(
		new RegExp(`ru:.*\\n?.*state: unreviewed,? *\\n?.*of: ["']?${englishHashOf(english)}`),
	);
});

test('one that was reviewed is so no more, and a mark that is set by hand is left alone', () => {
	const state = (value: string) => ({ path: ['translations', 'ru', 'state'], value });
	const reviewed = editRecord(afterwards(russian), [state('reviewed')], 'product');
	const record = { type: 'product' as const, data: readYaml(reviewed).data ?? null };
	const changed = withTranslationMarks(reviewed, record, [{ ...russian, value: 'Хазри-2' }]);
	expect(editRecord(reviewed, changed, 'product')).toContain('state: unreviewed');
	expect(withTranslationMarks(reviewed, record, [state('reviewed')])).toEqual([state('reviewed')]);
	const gone = { path: ['name', 'ru'], value: undefined };
	expect(withTranslationMarks(reviewed, record, [gone])).toEqual([gone]);
});
