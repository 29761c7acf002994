import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { catalogueOf, editionOf, productOf } from '../catalogue/fixtures.ts';
import { proveFolder } from './prove-folder.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hidden = { release: 'internal', reason: 'No page read names it.', name: { en: 'Gurza' } };
const catalogue = catalogueOf(editionOf('fair'), productOf('gurza', hidden), productOf('open'));

function proven(): string[] {
	const edition = catalogue.editions.get('fair');
	if (edition === undefined) throw new Error('It is in the list above.');
	return proveFolder(catalogue, edition, folder).map(({ file, problem }) => `${file} ${problem}`);
}

test('a folder that says only what its readers may have has no faults', () => {
	writeFileSync(join(folder, 'index.html'), '<h1>Yalguzag</h1>');
	writeFileSync(join(folder, 'page.js'), 'run();');
	expect(proven()).toEqual([]);
});

test('a name that is withheld is named with its place, whatever its letters', () => {
	writeFileSync(join(folder, 'index.html'), '<h1>Гурза</h1>');
	expect(proven()).toEqual([
		'index.html says “gurza” (product gurza, id) as folded word, at 4: …<h1>gurza</h1>…',
	]);
});

test('neither a map of a script nor its address may lie there', () => {
	writeFileSync(join(folder, 'page.js'), 'run();\n//# sourceMappingURL=page.js.map');
	writeFileSync(join(folder, 'page.js.map'), '{}');
	expect(proven()).toEqual(['page.js names a source map', 'page.js.map is a source map']);
});
