import { HandOutError } from './hand-out-error.ts';

/** What runs in a page, bundled anew as one classic script. */
export interface Island {
	/** What its script is called in a hand-out. */
	readonly name: string;
	/** Where its source begins, from the project's folder. */
	readonly entry: string;
	/** The component of its `<script>`, after which Astro calls the script. */
	readonly component: string;
}

export const islands: readonly Island[] = [
	{ name: 'browse', entry: 'src/search/browse/mount-browse.tsx', component: 'BrowsePlace' },
	{ name: 'compare', entry: 'src/compare/mount-compare.tsx', component: 'ComparePlace' },
	{ name: 'find-fingerprint', entry: 'src/changes/find-fingerprint.ts', component: 'FindFingerprint' },
];

/** Which island a script of the built edition is. @throws {HandOutError} when it is none that is known */
export function islandOf(address: string): Island {
	const [, component] = /^\/_astro\/(\w+)\.astro_astro_type_script/.exec(address) ?? [];
	const island = islands.find((island) => island.component === component);
	if (island !== undefined) return island;
	throw new HandOutError(
		`The script ${address} is of no island that src/handout/islands.ts lists: add it there with its source.`,
	);
}
