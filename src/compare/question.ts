/** Which rows are shown: all, those of which a product states something, or those in which the products differ. */
export const modes = ['all', 'stated', 'differences'] as const;
export type Mode = (typeof modes)[number];

/** More do not fit beside one another, and nobody compares more. */
export const mostProducts = 5;

/** What a reader compares: all of it is in the address, and nothing anywhere else. */
export interface Question {
	/** Ids in the order of the columns; as many as the address names, known or not. */
	readonly products: readonly string[];
	readonly show: Mode;
	/** Ids of the rows that the reader has chosen; undefined is all. */
	readonly rows: readonly string[] | undefined;
}

const defaultMode = 'stated' satisfies Mode;

/** Reads `?p=khazri,zafar&show=differences&rows=mass,length`. */
export function readQuestion(query: string): Question {
	const values = new URLSearchParams(query);
	const rows = values.get('rows');
	return {
		products: listIn(values.get('p') ?? ''),
		show: modes.find((mode) => mode === values.get('show')) ?? defaultMode,
		rows: rows === null ? undefined : listIn(rows),
	};
}

/** Ids need no encoding, and a comma stays a comma: the address can be read out. */
export function writeQuestion({ products, show, rows }: Question): string {
	const parts = [
		...(products.length > 0 ? [`p=${products.join(',')}`] : []),
		...(show === defaultMode ? [] : [`show=${show}`]),
		...(rows === undefined ? [] : [`rows=${rows.join(',')}`]),
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function listIn(text: string): string[] {
	const items = text.split(',').map((item) => item.trim());
	return [...new Set(items)].filter((item) => item !== '');
}
