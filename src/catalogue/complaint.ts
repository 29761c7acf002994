import type { en, NameKey, SentenceKey } from './sentences/en.ts';

/** What goes into the braces of a sentence. A text of data is shown on one line and cut; a list is shown whole. */
export type SentenceValue = string | number | readonly string[] | { readonly name: NameKey };

/** What is wrong and what to do, in no language yet: `tell` in `sentences/tell.ts` has the words. */
export interface Complaint {
	readonly key: SentenceKey;
	readonly values?: Readonly<Record<string, SentenceValue>>;
	/** What was probably meant, which is then what to do. */
	readonly meant?: string;
}

/** Names in braces; `{spec:mass}` and other braces with a colon or a space stand as they are. */
type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
	? (Slot extends `${string}${' ' | ':'}${string}` ? never : Slot) | SlotsOf<Rest>
	: never;

type ValuesOf<Key extends SentenceKey> = Readonly<Record<SlotsOf<(typeof en)[Key]>, SentenceValue>>;

/** A complaint with all that its sentence asks for. */
export function complaint<Key extends SentenceKey>(
	key: Key,
	...[values, meant]: [SlotsOf<(typeof en)[Key]>] extends [never]
		? []
		: [values: ValuesOf<Key>, meant?: string | undefined]
): Complaint {
	return { key, ...(values && { values }), ...(meant !== undefined && { meant }) };
}
