import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtEdition } from './fixtures/built-site.ts';
import { withheld } from './fixtures/product-files.ts';

const { folder, files } = builtEdition('public');
const contents = files.map((file) => [file, readFileSync(join(folder, file))] as const);

for (const { id, names } of withheld)
	test(`${id} is in no byte of the public edition, under its id or any of its names`, () => {
		const said = [id, ...names.flatMap((name) => [...new Set([name, name.replaceAll('&', '&amp;')])])];
		const leaks = contents.flatMap(([file, bytes]) =>
			said.filter((text) => file.includes(text) || bytes.includes(text)).map((text) => `${file}: ${text}`),
		);
		expect(names.length).toBeGreaterThan(0);
		expect(leaks).toEqual([]);
	});

test('the search for bytes finds what is released', () => {
	expect(contents.filter(([, bytes]) => bytes.includes('yst-24')).length).toBeGreaterThan(0);
	expect(withheld.length).toBeGreaterThan(0);
});
