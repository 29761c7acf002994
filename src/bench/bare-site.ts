import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An Astro project that writes as many pages of the same size and does nothing else: what Astro itself costs on
 * this machine, right now.
 */
export function writeBareSite(
	folder: string,
	nodeModules: string,
	{ pages, bytes }: { pages: number; bytes: number },
): void {
	mkdirSync(join(folder, 'src/pages'), { recursive: true });
	symlinkSync(nodeModules, join(folder, 'node_modules'));
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};');
	writeFileSync(
		join(folder, 'src/pages/[id].astro'),
		`---
export const getStaticPaths = () =>
	Array.from({ length: ${pages} }, (_, index) => ({ params: { id: \`page-\${index}\` }, props: { index } }));
const rows = Array.from({ length: ${Math.ceil(bytes / rowBytes)} }, (_, index) => index + Astro.props.index);
---
<html lang="en"><head><title>{Astro.props.index}</title></head><body>
<table>{rows.map((row) => <tr><th scope="row">Row {row}</th><td>{row} of what a page says, word after word</td></tr>)}</table>
</body></html>
`,
	);
}

/** What a row of that table takes in HTML. */
const rowBytes = 82;
