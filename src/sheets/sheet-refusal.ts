import type { SentenceKey, SentenceValues } from './sentences/say.ts';

/** A file that is not read at all, and why; the words are made in the reader's language. */
export class SheetRefusal extends Error {
	override readonly name = 'SheetRefusal';
	readonly key: SentenceKey;
	readonly values: SentenceValues;

	constructor(key: SentenceKey, values: SentenceValues = {}) {
		super(key);
		this.key = key;
		this.values = values;
	}
}
