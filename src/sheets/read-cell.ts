import { nearest } from '../catalogue/did-you-mean.ts';
import { type StaffLanguage, staffLanguages } from '../catalogue/staff-languages.ts';
import { formatDate } from '../i18n/format-date.ts';
import { stateWord } from './cell-value.ts';
import { type Column, choiceWords } from './columns.ts';
import { readFigure } from './read-figure.ts';
import { type SentenceKey, type SentenceValues, say } from './sentences/say.ts';
import type { Cell } from './table.ts';
import type { Tongues } from './tongues.ts';
import { words } from './words.ts';

/** What a cell that differs from what was exported wants. */
export type Wish =
	| { readonly type: 'value'; readonly value: string }
	| { readonly type: 'state'; readonly state: 'not-applicable' | 'on-request' }
	| { readonly type: 'remove' }
	| { readonly type: 'nothing' }
	| { readonly type: 'problem'; readonly key: SentenceKey; readonly values: SentenceValues };

/** The records that a cell may name. */
export interface Known {
	/** In the order of their ids, with all that they are called. */
	readonly calibres: readonly { readonly id: string; readonly names: readonly string[] }[];
	readonly enterprises: readonly string[];
}

export function readCell(cell: Cell, column: Column, known: Known, tongues: Tongues): Wish {
	switch (cell.type) {
		case 'empty':
			return { type: 'nothing' };
		case 'formula':
			return problem('formula');
		case 'error':
			return problem('error-value', { value: cell.text });
		case 'yes-or-no':
			return problem('yes', { value: cell.text });
		case 'date':
			return dateProblem(cell.date, tongues.answers);
		case 'number':
			return readNumber(cell.number, column, known, tongues);
		case 'text':
			return readText(cell.text, column, known, tongues);
		default:
			return cell satisfies never;
	}
}

function problem(key: SentenceKey, values: SentenceValues = {}): Wish {
	return { type: 'problem', key, values };
}

/** “22.5” becomes 22 May, “5-45” May 1945: what was typed can be guessed. */
function dateProblem(date: Date, language: StaffLanguage): Wish {
	const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
	const meant = day === 1 ? `${month}-${String(date.getUTCFullYear()).slice(2)}` : `${day}.${month}`;
	const value = Number.isNaN(date.getTime()) ? '?' : formatDate(language, date.toISOString().slice(0, 10));
	return problem('date', { value, meant });
}

/** The months as spreadsheet programs shorten them in English, Russian, Azerbaijani and Turkish. */
const months = [
	'jan|янв|yan|oca',
	'feb|фев|fev|şub',
	'mar|мар',
	'apr|апр|nis',
	'may|ма[йя]',
	'jun|июн|iyn|iyun|haz',
	'jul|июл|iyl|iyul|tem',
	'aug|авг|avq|ağu',
	'sep|сен|sen|eyl',
	'oct|окт|okt|eki',
	'nov|ноя|noy|kas',
	'dec|дек|dek|ara',
];
const monthNames = months.join('|');
const dates = [
	new RegExp(`^\\d{1,2}[. /-]\\s?(?:${monthNames})\\p{L}*\\.?(?:[. /-]\\s?\\d{2,4})?$`, 'iu'),
	new RegExp(`^(?:${monthNames})\\p{L}*\\.?[. /-]\\s?\\d{2,4}$`, 'iu'),
	/^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d$/,
	/^(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d.*)?$/,
];

/** A file of text shows only what a spreadsheet program had made of it. */
function becameDate(text: string): boolean {
	return dates.some((pattern) => pattern.test(text));
}

/** A spreadsheet program shows whole numbers of more digits as 1.2E+11. */
const longestNumber = 1e11;

function readNumber(number: number, column: Column, known: Known, tongues: Tongues): Wish {
	if (Math.abs(number) >= longestNumber) return problem('scientific', { value: String(number) });
	if (column.holds === 'spec' && column.spec.type === 'quantity') {
		const understood = readFigure(number, column.spec, tongues);
		return 'key' in understood
			? { type: 'problem', ...understood }
			: { type: 'value', value: understood.written };
	}
	return readText(String(number), column, known, tongues);
}

function readText(text: string, column: Column, known: Known, tongues: Tongues): Wish {
	const folded = fold(text);
	if (staffLanguages.some((id) => folded === fold(words[id].remove)))
		return isNeverRemoved(column) ? problem('never-removed') : { type: 'remove' };
	if (/^[\d.,]+E\+?\d+$/i.test(folded)) return problem('scientific', { value: text });
	if (column.holds === 'spec' && !(column.spec.type === 'text') && becameDate(folded))
		return problem('date', { value: text, meant: guessOf(folded) });
	switch (column.holds) {
		case 'id':
			return { type: 'nothing' };
		case 'text':
			return readProse(text);
		case 'status':
			return readChoice(text, column, tongues.answers);
		case 'enterprise':
			return known.enterprises.includes(folded)
				? { type: 'value', value: folded }
				: problem('enterprise', { value: text, meant: meantOf(folded, known.enterprises, tongues.answers) });
		case 'spec':
			return stateIn(folded, column) ?? readSpec(text, column, known, tongues);
		default:
			return column satisfies never;
	}
}

function isNeverRemoved(column: Column): boolean {
	return (
		column.holds === 'status' ||
		(column.holds === 'text' && column.field === 'name' && column.locale === 'en')
	);
}

type SpecColumn = Extract<Column, { holds: 'spec' }>;

function stateIn(folded: string, column: SpecColumn): Wish | undefined {
	if (column.locale !== undefined && column.locale !== 'en') return undefined;
	const states = ['not-applicable', 'on-request'] as const;
	const state = states.find(
		(id) => folded === id || staffLanguages.some((language) => folded === fold(stateWord(id, language))),
	);
	return state && { type: 'state', state };
}

function readSpec(text: string, column: SpecColumn, known: Known, tongues: Tongues): Wish {
	const { spec } = column;
	switch (spec.type) {
		case 'quantity': {
			const understood = readFigure(text, spec, tongues);
			return 'key' in understood
				? { type: 'problem', ...understood }
				: { type: 'value', value: understood.written };
		}
		case 'choice':
			return readChoice(text, column, tongues.answers);
		case 'calibre':
			return readCalibre(text, known, tongues.answers);
		case 'text':
		case 'name':
			return readProse(text);
		case 'year':
			return /^(?:19|20)\d\d$/.test(text.trim())
				? { type: 'value', value: text.trim() }
				: problem('year', { value: text });
		default:
			return spec satisfies never;
	}
}

const longestText = 2000;

function readProse(text: string): Wish {
	return text.length > longestText ? problem('too-long') : { type: 'value', value: text };
}

function readChoice(text: string, column: Column, language: StaffLanguage): Wish {
	const folded = fold(text);
	for (const id of staffLanguages)
		for (const [choice, word] of choiceWords(column, id))
			if (choice === folded || fold(word) === folded) return { type: 'value', value: choice };
	return problem('choice', {
		value: text,
		meant: meantOf(text, choiceWords(column, language).values(), language),
	});
}

function readCalibre(text: string, { calibres }: Known, language: StaffLanguage): Wish {
	const folded = fold(text);
	const byId = calibres.find(({ id }) => id === folded);
	if (byId !== undefined) return { type: 'value', value: byId.id };
	const found = calibres.filter(({ names }) => names.some((name) => fold(name) === folded));
	if (found.length > 1)
		return problem('calibre-several', { value: text, meant: found.map(({ id }) => id).join(', ') });
	const [only] = found;
	if (only !== undefined) return { type: 'value', value: only.id };
	const names = calibres.flatMap((calibre) => [calibre.id, ...calibre.names]);
	return problem('calibre', { value: text, meant: meantOf(text, names, language) });
}

/** What was most likely typed before it became a date in a file of text: “22.May” was 22.5. */
function guessOf(text: string): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
	const parts = year === undefined ? text.split(/[. /-]+/).filter((part) => part !== '') : [day, month];
	return parts
		.slice(0, 2)
		.map((part = '') => numberOfMonth(part) ?? String(Number(part)))
		.join('.');
}

function numberOfMonth(word: string): string | undefined {
	const index = months.findIndex((names) => new RegExp(`^(?:${names})`, 'iu').test(word));
	return index === -1 ? undefined : String(index + 1);
}

/** “Did you mean …?”, or nothing. */
export function meantOf(text: string, candidates: Iterable<string>, language: StaffLanguage): string {
	const value = nearest(text, candidates);
	return value === undefined ? '' : say(language, 'meant', { value }).problem;
}

/** One way of writing: no case, no spaces but one, no full width, nothing that is not seen, a plain x. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase()
		.replaceAll('×', 'x');
}
