import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Budget, formatMeasured, isWithin, measure } from './byte-budgets.ts';
import { scriptsOf } from './scripts-of.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-budget-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
}

const budget: Budget = { name: 'page', pages: /\.html$/, limit: 0.1, bytesOf: (html) => [html] };

test('names the heaviest page as it is sent, and whether it is within the limit', () => {
	write('a/index.html', 'a'.repeat(5_000));
	write('b/index.html', Array.from({ length: 200 }, (_, index) => (index * 7919) % 9973).join(' '));
	const measured = measure(budget, folder);
	expect(isWithin(measured)).toBe(false);
	expect(formatMeasured(measured)).toMatch(/^✗ page: 0\.\d of 0\.1 KB, the heaviest of 2: b\/index\.html$/);
});

test('takes no page at all for a failure', () => {
	expect(isWithin(measure(budget, folder))).toBe(false);
});

test('finds the scripts of a page through what they import, now or later, and workers', () => {
	write(
		'_astro/a.js',
		'import{x}from"./b.js";import("./c.js");const d=["_astro/d.js"];new Worker(new URL("/_astro/e.js",x));',
	);
	for (const name of ['b', 'c', 'd', 'e', 'unused']) write(`_astro/${name}.js`, '');
	const files = scriptsOf('<script type="module" src="/_astro/a.js"></script>', folder);
	expect(files.map((file) => basename(file)).sort()).toEqual(['a.js', 'b.js', 'c.js', 'd.js', 'e.js']);
});
