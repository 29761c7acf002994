import { calibreSpecs } from '../../catalogue/calibre.ts';
import { kindOf } from '../../catalogue/kinds.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import { statuses } from '../../catalogue/product.ts';
import type { Spec } from '../../catalogue/spec.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import { unitWord } from '../../sheets/columns.ts';
import type { RecordStatus } from './record-status.ts';
import type { Say } from './words/say.ts';

/** How a question is to be answered. */
export interface ExpectedAnswer {
	/** “a figure in kg”. */
	readonly form: string;
	/** All that it can be, where that is a closed list. */
	readonly choices: readonly string[];
}

export function expectedAnswer(
	record: RecordStatus,
	path: FieldPath,
	{ say, language }: { readonly say: Say; readonly language: StaffLanguage },
): ExpectedAnswer {
	const messages = allMessages[language];
	const spec = specAt(record, path);
	if (path[0] === 'status')
		return { form: say('form.choice'), choices: statuses.map((id) => messages.statuses[id]) };
	if (spec?.type === 'quantity')
		return { form: say('form.quantity', { unit: unitWord(spec.display, language) }), choices: [] };
	if (spec?.type !== 'choice') return { form: say(`form.${spec?.type ?? 'other'}`), choices: [] };
	const words: Readonly<Record<string, string>> = messages.choices;
	return { form: say('form.choice'), choices: spec.choices.map((id) => words[id] ?? id) };
}

function specAt({ kind, type }: RecordStatus, path: FieldPath): Spec | undefined {
	const specs: readonly Spec[] =
		kind !== undefined ? kindOf(kind).specs : type === 'calibre' ? calibreSpecs : [];
	return path.includes('specs') ? specs.find(({ id }) => id === path.at(-1)) : undefined;
}
