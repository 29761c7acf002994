import { useEffect, useState } from 'react';
import type { KindSheet } from '../ui/kind-sheet.ts';
import { loadJson } from '../ui/load-json.ts';
import type { Shelf } from './comparison.ts';

/** Where the files are: the ids of the products by kind, and a kind's sheet, with `*` for the kind. */
export interface ShelfAddresses {
	readonly ids: string;
	readonly sheets: string;
}

const emptyShelf: Shelf = { kinds: new Map(), sheets: new Map() };

/** The sheets of these products' kinds; undefined while one of them is on its way. */
export function useShelf(
	ids: readonly string[],
	addresses: ShelfAddresses,
): { shelf: Shelf | undefined; hasFailed: boolean } {
	const [shelf, setShelf] = useState<Shelf>();
	const [hasFailed, setFailed] = useState(false);
	const isWanting = ids.length > 0 && (shelf === undefined || missingKinds(ids, shelf).length > 0);
	useEffect(() => {
		if (!isWanting) return;
		const aborter = new AbortController();
		fill(shelf, ids, addresses, aborter.signal).then(
			(filled) => {
				setShelf(filled);
				setFailed(false);
			},
			() => setFailed(!aborter.signal.aborted),
		);
		return () => aborter.abort();
	}, [isWanting, shelf, ids, addresses]);
	return { shelf: isWanting ? undefined : (shelf ?? emptyShelf), hasFailed: isWanting && hasFailed };
}

function missingKinds(ids: readonly string[], { kinds, sheets }: Shelf): string[] {
	const wanted = new Set(ids.flatMap((id) => kinds.get(id) ?? []));
	return [...wanted].filter((kind) => !sheets.has(kind));
}

async function fill(
	shelf: Shelf | undefined,
	ids: readonly string[],
	addresses: ShelfAddresses,
	signal: AbortSignal,
): Promise<Shelf> {
	const kinds = shelf?.kinds ?? (await fetchKinds(addresses.ids, signal));
	const known = shelf?.sheets ?? emptyShelf.sheets;
	const added = await Promise.all(
		missingKinds(ids, { kinds, sheets: known }).map(
			async (kind) => [kind, await loadJson<KindSheet>(addresses.sheets.replace('*', kind), signal)] as const,
		),
	);
	return { kinds, sheets: new Map([...known, ...added]) };
}

async function fetchKinds(address: string, signal: AbortSignal): Promise<Shelf['kinds']> {
	const products = await loadJson<Readonly<Record<string, readonly string[]>>>(address, signal);
	return new Map(Object.entries(products).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));
}
