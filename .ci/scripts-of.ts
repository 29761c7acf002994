import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const inPage = /\b(?:src|href|component-url|renderer-url|before-hydration-url)="(\/[^"]+\.js)"/g;
const inScript = /["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g;

/** The files of every script that a page may load in the end: its own, what those import, now or later, and workers. */
export function scriptsOf(html: string, folder: string): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file) || !existsSync(file)) return;
		found.add(file);
		for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(inScript))
			for (const place of placesOf(address, file, folder)) add(place);
	};
	for (const [, address = ''] of html.matchAll(inPage)) add(join(folder, address));
	return [...found];
}

/** Vite names a script by its place beside the one that imports it, from the root, or from the folder without a stroke. */
function placesOf(address: string, file: string, folder: string): string[] {
	return address.startsWith('.') ? [join(dirname(file), address)] : [join(folder, address)];
}
