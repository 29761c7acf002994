import { expect, test } from 'vitest';
import { checkLayers } from './check-layers.ts';

function problemsIn(files: Record<string, string>): string[] {
	return checkLayers(new Map(Object.entries(files)));
}

test('lets each layer import what is below it', () => {
	const files = {
		'src/catalogue/product.ts': "import { z } from 'zod';\nimport './texts.ts';",
		'src/catalogue/product.test.ts': "import { test } from 'vitest';\nimport fc from 'fast-check';",
		'src/records/read.ts':
			"import fs from 'node:fs';\nimport { parse } from 'yaml';\nimport '../catalogue/product.ts';",
		'src/ui/Page.astro':
			"---\nimport '../i18n/t.ts';\nimport '../styles/base.css';\nimport { x } from '../serve/headers.ts';\n---\n<p />",
		'src/search/Search.tsx':
			"import { useState } from 'react';\nimport Fuse from 'fuse.js';\nimport type { Product } from '../catalogue/product.ts';",
		'src/edition/open.ts': "import '../records/read.ts';\nimport 'node:path';",
		'src/desk/check.ts': "import '../edition/open.ts';\nimport '../search/Search.tsx';",
	};
	expect(problemsIn(files)).toEqual([]);
});

test('names the file, the line, the import and what to do', () => {
	expect(
		problemsIn({ 'src/catalogue/product.ts': "import { z } from 'zod';\n\nimport fs from 'node:fs';" }),
	).toEqual([
		'src/catalogue/product.ts:3  imports “node:fs”, which catalogue may not. Keep the domain free of everything but zod: pass in what it needs.',
	]);
});

test.each([
	['src/i18n/t.ts', 'react'],
	['src/i18n/t.ts', '../records/read.ts'],
	['src/i18n/t.test.ts', 'node:fs'],
	['src/catalogue/product.ts', '../i18n/t.ts'],
	['src/catalogue/product.ts', 'vitest'],
	['src/records/read.ts', '../edition/open.ts'],
	['src/ui/Page.astro.ts', '../search/search.ts'],
	['src/ui/card.ts', '../edition/load.ts'],
	['src/search/search.ts', '../compare/compare.ts'],
	['src/search/search.ts', 'node:fs'],
	['src/search/search.ts', '../desk/check.ts'],
	['src/edition/open.ts', '../ui/card.ts'],
	['src/desk/check.ts', '../pages/index.astro'],
])('%s may not import %s', (file, specifier) => {
	expect(problemsIn({ [file]: `import '${specifier}';` })).toHaveLength(1);
});

test('asks for a new folder to be placed in the layers', () => {
	expect(problemsIn({ 'src/utils/x.ts': '' })).toEqual([
		'src/utils/x.ts:1  belongs to no layer. Add its folder to .ci/layers.ts, with what it may import.',
	]);
});

test('follows an island to what must not reach a browser', () => {
	const files = {
		'src/search/Search.tsx': "import type { A } from '../catalogue/a.ts';\nimport { b } from './b.ts';",
		'src/search/b.ts': "import { c } from '../catalogue/c.ts';",
		'src/catalogue/a.ts': "import { z } from 'zod';",
		'src/catalogue/c.ts': "import { z } from 'zod';",
	};
	expect(problemsIn(files)).toEqual([
		'src/search/Search.tsx:2  runs in the browser and imports “./b.ts”, which needs zod (src/search/b.ts → src/catalogue/c.ts → zod). Import its types with “import type”, and pass plain data in.',
	]);
});

test('follows the scripts of a page and the workers of an island, but not the page itself', () => {
	const files = {
		'src/ui/Page.astro':
			"---\nimport '../catalogue/c.ts';\n---\n<p />\n<script>\n\timport '../catalogue/c.ts';\n</script>\n<script src=\"./menu.ts\"></script>",
		'src/ui/menu.ts': "new Worker(new URL('./work.ts', import.meta.url));",
		'src/ui/work.ts': "import '../catalogue/c.ts';",
		'src/catalogue/c.ts': "import { z } from 'zod';",
	};
	expect(problemsIn(files).map((problem) => problem.split(',')[0])).toEqual([
		'src/ui/Page.astro:6  runs in the browser and imports “../catalogue/c.ts”',
		'src/ui/Page.astro:8  runs in the browser and imports “./menu.ts”',
	]);
});

test('sees re-exports and imports made later, and nothing in strings', () => {
	const text =
		"const words = \"import 'react'\";\nexport { a } from 'react';\nconst later = await import('react-dom');";
	expect(problemsIn({ 'src/i18n/t.ts': text }).map((problem) => problem.split(' ')[0])).toEqual([
		'src/i18n/t.ts:2',
		'src/i18n/t.ts:3',
	]);
});
