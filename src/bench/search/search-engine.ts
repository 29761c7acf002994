/** A search as it is put to the test. */
export interface SearchEngine {
	readonly name: string;
	/** Ids of products, the best first. */
	search(query: string): readonly string[];
	/** What a browser must be sent beside the code. */
	shipped(): string;
}
