import { expect, test } from 'vitest';
import { englishHashOf } from '../catalogue/english-hash.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { readYaml } from '../records/read-yaml.ts';
import type { Change, FieldEdit } from './change.ts';
import { changeRecords } from './changed-records.ts';

const text = `kind: rifle
release: public
name: { en: Khazri }
status: { value: produced }
specs:
  rail: { value: { en: Picatinny rail } }
`;
const file = 'products/rifle/khazri.yaml';

function afterwards(...edits: readonly (FieldEdit & Pick<Change, 'locale'>)[]) {
	const record: RawRecord = {
		type: 'product',
		id: 'khazri',
		file,
		data: readYaml(text).data ?? null,
		locate: () => ({ line: 1, column: 1 }),
	};
	const changes = edits.map(
		({ locale, ...edit }): Change => ({
			product: 'khazri',
			kind: 'rifle',
			place: 'Rifles!A2',
			words: '',
			remarks: [],
			edits: [edit],
			isRemoval: edit.value === undefined,
			locale,
		}),
	);
	const { changed } = changeRecords(new Map([[file, text]]), [record], changes);
	return changed[0]?.after ?? '';
}

const russian = { path: ['name', 'ru'], value: 'Хазри', locale: 'ru' } as const;
const summary = { path: ['summary', 'en'], value: 'A rifle.', locale: 'en' } as const;
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
