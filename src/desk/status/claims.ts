import type { Catalogue } from '../../catalogue/catalogue.ts';
import { sourcesOf } from '../../catalogue/evidence.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import type { RawRecord } from '../../catalogue/record.ts';
import type { Conflict, Evidence, SpecValue } from '../../catalogue/statement.ts';
import { statementsIn } from '../../catalogue/statements-in.ts';
import type { LocalizedText } from '../../catalogue/texts.ts';

/** A statement that is not settled. */
export interface Claim {
	readonly path: FieldPath;
	/** Of a specification that is stated. */
	readonly value?: SpecValue | undefined;
	/** What any other statement is about: the maker, the text. */
	readonly said?: string | LocalizedText | undefined;
	/** Rests on no source: from memory, or concluded. */
	readonly isUnverified: boolean;
	/** Whom to ask, as the statement has it: “Iglim”. */
	readonly confirm?: string | undefined;
	/** The enterprise that these words name. */
	readonly asked?: string | undefined;
	readonly sources: readonly string[];
	readonly conflicts: readonly Conflict[];
}

export function claimsIn(record: RawRecord, catalogue: Catalogue): Claim[] {
	return statementsIn(record, catalogue)
		.map(({ path, statement, setting }) => ({
			path,
			value: specValueIn(statement),
			said: saidIn(statement, catalogue),
			isUnverified: isUnverified(statement),
			confirm: statement.confirm,
			asked: statement.confirm === undefined ? undefined : enterpriseNamed(statement.confirm, catalogue),
			sources: sourcesOf(statement, setting),
			conflicts: conflictsOf(statement),
		}))
		.filter((claim) => claim.isUnverified || claim.confirm !== undefined || claim.conflicts.length > 0);
}

/** From memory, or concluded from something: no source says it. */
export function isUnverified({ basis }: Evidence): boolean {
	return basis === 'unverified' || basis === 'inferred';
}

/** Statements of specifications alone have a typed value and conflicts. */
function specValueIn(statement: Evidence): SpecValue | undefined {
	return 'state' in statement && 'value' in statement ? (statement.value as SpecValue) : undefined;
}

function saidIn(statement: Evidence, catalogue: Catalogue): string | LocalizedText | undefined {
	const fields: { readonly [field: string]: unknown } = { ...statement };
	const nameIn = (records: ReadonlyMap<string, { readonly name: string | LocalizedText }>, id: unknown) =>
		typeof id === 'string' ? (records.get(id)?.name ?? id) : undefined;
	if ('state' in fields) return undefined;
	return (
		nameIn(catalogue.enterprises, fields['enterprise']) ??
		nameIn(catalogue.exhibitions, fields['exhibition']) ??
		nameIn(catalogue.products, fields['to']) ??
		(fields['name'] as string | undefined) ??
		(fields['text'] as LocalizedText | undefined) ??
		classIn(catalogue, fields['class']) ??
		(typeof fields['value'] === 'string' ? fields['value'] : undefined)
	);
}

function classIn({ controls }: Catalogue, id: unknown): string | LocalizedText | undefined {
	return typeof id === 'string' ? (controls.get(id)?.title ?? id) : undefined;
}

function conflictsOf(statement: Evidence): readonly Conflict[] {
	return 'conflicts' in statement ? (statement.conflicts as readonly Conflict[]) : [];
}

/** Staff write the short name, “Iglim” or “the ministry”: the enterprise whose English name begins so, when it is one alone. */
export function enterpriseNamed(words: string, { enterprises }: Catalogue): string | undefined {
	const wanted = plain(words);
	const named = [...enterprises.values()].filter(({ id, name }) => {
		const full = plain(name.en);
		return id === wanted || full === wanted || full.startsWith(`${wanted} `);
	});
	return named.length === 1 ? named[0]?.id : undefined;
}

function plain(words: string): string {
	return words
		.replace(/[“”„«»"]/g, '')
		.trim()
		.replace(/^the /i, '')
		.toLowerCase();
}
