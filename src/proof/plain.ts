import { foldText } from '../search/fold.ts';

/** A text as the search index folds it, its spaces made one: what is left when looks are taken off. */
export function plainOf(text: string): string {
	return foldText(text).replace(/\s+/g, ' ').trim();
}

export function wordsIn(plain: string): string[] {
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
