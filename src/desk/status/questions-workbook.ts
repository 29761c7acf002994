import { formatDate } from '../../i18n/format-date.ts';
import { writeForm } from '../../sheets/form-workbook.ts';
import type { Describer } from './describe.ts';
import { type Question, questionCells, questionHeadings } from './enterprise-questions.ts';

/** What is said of the questions as a whole. */
export interface Letter {
	/** Of the enterprise. */
	readonly to: string;
	/** What was looked at, in words. */
	readonly scope: string;
	/** `2026-11-24`. */
	readonly date: string;
}

/** The questions as a workbook, behind a sheet that says what is asked and how to answer. */
export function questionsWorkbook(
	questions: readonly Question[],
	{ to, scope, date }: Letter,
	describer: Describer,
): Promise<Buffer> {
	const { say, language } = describer;
	const sheet = say('letter.sheet');
	const count = questions.length;
	return writeForm({
		name: sheet,
		guide: {
			name: say('letter.guide'),
			title: say('letter.title', { enterprise: to }),
			lines: [
				[say('letter.what'), say('letter.whatText', { sheet, count })],
				[say('letter.how'), say('letter.where')],
				['', say('letter.choose')],
				['', say('letter.figures')],
				['', say('letter.proof', { column: say('sheet.proof') })],
				['', say('letter.empty')],
				['', say('letter.back')],
				[say('letter.madeFor'), scope],
				[say('letter.madeOn'), formatDate(language, date)],
			],
			blanks: [say('letter.name'), say('letter.post'), say('letter.reach'), say('letter.date')],
		},
		columns: questionHeadings(describer).map((heading, column) => ({ heading, ...(looks[column] ?? aside) })),
		rows: questions.map((question, index) => ({
			cells: questionCells(question, describer),
			choices: question.choices,
			opensGroup: question.record !== questions[index - 1]?.record,
		})),
	});
}

const aside = { width: 18, use: 'aside' } as const;

/** Of the columns before the last. */
const looks = [
	{ width: 24, use: 'read' },
	{ width: 20, use: 'read' },
	{ width: 20, use: 'read' },
	{ width: 23, use: 'read' },
	{ width: 24, use: 'read' },
	{ width: 26, use: 'answer' },
	{ width: 24, use: 'answer' },
] as const;
