/** By id, the same on every machine: code units, no locale. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Several lists of ids as one, each id once, sorted. */
export function idsIn(...lists: readonly (readonly string[] | undefined)[]): string[] {
	return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
