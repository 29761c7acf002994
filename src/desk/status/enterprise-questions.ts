import { csvOf } from '../../open-data/csv.ts';
import type { Claim } from './claims.ts';
import type { Describer } from './describe.ts';
import { expectedAnswer } from './expected-answer.ts';
import type { RecordStatus } from './record-status.ts';

/** One thing that an enterprise is asked, with room for its answer. */
export interface Question {
	readonly record: RecordStatus;
	readonly about: string;
	readonly known: string;
	readonly asked: string;
	/** How it is to be answered. */
	readonly form: string;
	/** What the answer may be chosen from; empty when it is written. */
	readonly choices: readonly string[];
}

/**
 * What an enterprise is to confirm: what nobody has confirmed, what sources disagree on, and what a visitor asks first
 * and nobody has stated. What is to be confirmed by somebody else is left out.
 */
export function questionsFor(
	enterprise: string,
	records: readonly RecordStatus[],
	describer: Describer,
): Question[] {
	return records.flatMap((record) => [
		...record.claims
			.filter((claim) => isFor(enterprise, record, claim))
			.map((claim) => questionOf(record, claim, describer)),
		...(record.respondent === enterprise ? missingOf(record, describer) : []),
	]);
}

function isFor(enterprise: string, { respondent }: RecordStatus, { confirm, asked }: Claim): boolean {
	return confirm === undefined ? respondent === enterprise : asked === enterprise;
}

function questionOf(record: RecordStatus, claim: Claim, describer: Describer): Question {
	const { say, label } = describer;
	const { form, choices } = expectedAnswer(record, claim.path, describer);
	const about = label(record, claim.path);
	const said = describer.claim(claim);
	if (claim.conflicts.length > 0) {
		const values = [said, ...describer.alternatives(claim)];
		const asked = say('sheet.which');
		return {
			record,
			about,
			known: values.join('; '),
			asked,
			form: say('form.which', { form }),
			choices: [...new Set(values)],
		};
	}
	return {
		record,
		about,
		known: said,
		asked: say('sheet.confirm'),
		form: say('form.confirm', { form }),
		choices: [say('answer.yes'), say('answer.no'), ...choices.filter((choice) => choice !== said)],
	};
}

function missingOf(record: RecordStatus, describer: Describer): Question[] {
	const { say, spec } = describer;
	return record.specs
		.filter(({ isKey, state }) => isKey && state === 'not-stated')
		.map(({ spec: id }) => ({
			record,
			about: spec(id),
			known: '',
			asked: say('sheet.missing'),
			...expectedAnswer(record, ['specs', id], describer),
		}));
}

/** The questions as a table to be sent and filled in. */
export function questionsCsv(questions: readonly Question[], describer: Describer): string {
	return csvOf([
		questionHeadings(describer),
		...questions.map((question) => questionCells(question, describer)),
	]);
}

export function questionHeadings({ say }: Describer): string[] {
	return [
		say('sheet.product'),
		say('sheet.about'),
		say('sheet.known'),
		say('sheet.asked'),
		say('sheet.form'),
		say('sheet.answer'),
		say('sheet.proof'),
		say('sheet.record'),
	];
}

export function questionCells(
	{ record, about, known, asked, form }: Question,
	{ name }: Describer,
): string[] {
	return [name(record), about, known, asked, form, '', '', record.name];
}
