import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { shownPath } from '../../edition/shown-path.ts';
import { writeWhole } from '../../records/write-whole.ts';
import type { Describer } from './describe.ts';
import { type Question, questionsCsv, questionsFor } from './enterprise-questions.ts';
import type { Scope } from './house-status.ts';
import { questionsWorkbook } from './questions-workbook.ts';
import type { RecordStatus } from './record-status.ts';

/** Endings of files that can be sent to an enterprise. */
export const questionFormats = ['xlsx', 'csv'] as const;
type Format = (typeof questionFormats)[number];

interface Wanted {
	readonly records: readonly RecordStatus[];
	readonly scope: Scope;
	readonly describer: Describer;
	/** `2026-11-24`. */
	readonly date: string;
}

/** The questions for one enterprise as a file; none where there is no question. Says what was written. */
export async function writeQuestionFile(
	path: string,
	format: Format,
	wanted: Wanted & { readonly enterprise: string },
): Promise<void> {
	const { enterprise, records, describer } = wanted;
	const questions = questionsFor(enterprise, records, describer);
	if (questions.length === 0) {
		console.log(describer.say('done.none', { enterprise: describer.enterprise(enterprise) }));
		return;
	}
	await write(path, format, questions, wanted);
	sayCareful(wanted);
}

/** A workbook for each enterprise that has a question, or for the one that is looked at. Says what was written. */
export async function writeQuestionFolder(
	folder: string,
	wanted: Wanted & { readonly catalogue: Catalogue },
): Promise<void> {
	const { catalogue, records, describer, scope } = wanted;
	const ids = scope.enterprise === undefined ? [...catalogue.enterprises.keys()].sort() : [scope.enterprise];
	const letters = ids
		.map((enterprise) => ({ enterprise, questions: questionsFor(enterprise, records, describer) }))
		.filter(({ questions }) => questions.length > 0);
	for (const { enterprise, questions } of letters)
		await write(join(folder, `${enterprise}.xlsx`), 'xlsx', questions, { ...wanted, enterprise });
	if (letters.length === 0) console.log(describer.say('done.noneAtAll'));
	else {
		console.log(describer.say('done.files', { count: letters.length }));
		sayCareful(wanted);
	}
}

async function write(
	path: string,
	format: Format,
	questions: readonly Question[],
	{ enterprise, describer, scope, date }: Wanted & { readonly enterprise: string },
): Promise<void> {
	const { edition, kind } = scope;
	const letter = { to: describer.enterprise(enterprise), scope: describer.scope({ edition, kind }), date };
	writeWhole(
		path,
		format === 'csv'
			? questionsCsv(questions, describer)
			: await questionsWorkbook(questions, letter, describer),
	);
	console.log(describer.say('done.sheet', { file: shownPath(path), count: questions.length }));
}

function sayCareful({ describer, scope }: Wanted): void {
	const { say } = describer;
	console.log(
		scope.edition === undefined ? say('done.careful', { option: '--edition' }) : say('done.edition'),
	);
}
