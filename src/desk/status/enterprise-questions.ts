import { type CsvCell, csvOf } from '../../open-data/csv.ts';
import type { Claim } from './claims.ts';
import type { Describer } from './describe.ts';
import type { RecordStatus } from './record-status.ts';

/** One thing that an enterprise is asked, with room for its answer. */
interface Question {
	readonly record: RecordStatus;
	readonly about: string;
	readonly known: string;
	readonly asked: string;
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
	const { say, label, claim: said, others } = describer;
	const isDisputed = claim.conflicts.length > 0;
	return {
		record,
		about: label(record, claim.path),
		known: isDisputed ? `${said(claim)}; ${others(claim)}` : said(claim),
		asked: say(isDisputed ? 'sheet.which' : 'sheet.confirm'),
	};
}

function missingOf(record: RecordStatus, { say, spec }: Describer): Question[] {
	return record.specs
		.filter(({ isKey, state }) => isKey && state === 'not-stated')
		.map(({ spec: id }) => ({ record, about: spec(id), known: '', asked: say('sheet.missing') }));
}

/** The questions as a table to be sent and filled in. */
export function questionsCsv(questions: readonly Question[], { say, name }: Describer): string {
	const head = [
		say('sheet.product'),
		say('sheet.about'),
		say('sheet.known'),
		say('sheet.asked'),
		say('sheet.answer'),
		say('sheet.record'),
	];
	const rows = questions.map(({ record, about, known, asked }): CsvCell[] => [
		name(record),
		about,
		known,
		asked,
		'',
		record.name,
	]);
	return csvOf([head, ...rows]);
}
