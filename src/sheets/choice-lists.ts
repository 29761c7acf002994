import type { DataValidation, WriteSheet } from 'hucre';

/** The sheet of a workbook that no program shows, with what its cells are chosen from: a list a column. */
export const listSheet = 'vitrin-lists';

export interface ChoiceLists {
	/** Lets cells be chosen from a list, and something else be typed. Nothing for an empty list. */
	validationsOf(choices: readonly string[], range: string): DataValidation[];
	readonly sheet: WriteSheet;
}

/** Each list once, whatever cells are chosen from it. */
export function choiceListsOf(lists: Iterable<readonly string[]>): ChoiceLists {
	const different = new Map<string, readonly string[]>();
	for (const choices of lists) if (choices.length > 0) different.set(keyOf(choices), choices);
	const columns = [...different.values()];
	const places = new Map([...different.keys()].map((key, column) => [key, columnName(column)]));
	const height = Math.max(0, ...columns.map(({ length }) => length));
	return {
		sheet: {
			name: listSheet,
			veryHidden: true,
			rows: Array.from({ length: height }, (_, row) => columns.map((choices) => choices[row] ?? null)),
		},
		validationsOf(choices, range) {
			const letters = places.get(keyOf(choices));
			if (letters === undefined) return [];
			const formula1 = `'${listSheet}'!$${letters}$1:$${letters}$${choices.length}`;
			return [{ type: 'list', formula1, range, allowBlank: true }];
		},
	};
}

function keyOf(choices: readonly string[]): string {
	return choices.join('\n');
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
