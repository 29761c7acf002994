import { byCalibre } from './by-calibre.ts';
import { byDesignation } from './by-designation.ts';
import { byEnterprise } from './by-enterprise.ts';
import { askByName } from './by-name.ts';
import { byOtherLanguage, bySeveralWords } from './by-words.ts';
import { byJunk } from './junk.ts';
import {
	asBarePrefix,
	asPrefix,
	asPrinted,
	inCyrillic,
	inLatin,
	withoutMarks,
	withoutMarksWithTypo,
	withTransposition,
	withTypos,
} from './name-typings.ts';
import type { Ask } from './query.ts';

/** Every type of question, in the order of the report. */
export const queryTypes = {
	exact: askByName(asPrinted),
	prefix: askByName(asPrefix),
	'bare-prefix': askByName(asBarePrefix),
	'one-typo': askByName(withTypos(1)),
	'two-typos': askByName(withTypos(2)),
	transposition: askByName(withTransposition),
	'no-diacritics': askByName(withoutMarks),
	'no-diacritics-typo': askByName(withoutMarksWithTypo),
	latin: askByName(inLatin),
	cyrillic: askByName(inCyrillic),
	calibre: byCalibre,
	'several-words': bySeveralWords,
	designation: byDesignation,
	'other-language': byOtherLanguage,
	enterprise: byEnterprise,
	junk: byJunk,
} as const satisfies Readonly<Record<string, Ask>>;

export type QueryType = keyof typeof queryTypes;

export const queryTypeIds = Object.keys(queryTypes) as readonly QueryType[];
