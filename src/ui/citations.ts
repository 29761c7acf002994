/** The numbers by which a page's sources are cited, in the order of its list. */
export type Citations = ReadonlyMap<string, number>;

export function citationsOf(sources: readonly string[]): Citations {
	return new Map(sources.map((id, index) => [id, index + 1]));
}

export function anchorOf(source: string): string {
	return `source-${source}`;
}
