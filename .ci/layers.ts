/** Which files belong to a layer, and what they may import: DESIGN.md, section 3, as data. */
export interface Layer {
	readonly name: string;
	/** Path prefixes from the project's folder; the first layer that fits takes a file. */
	readonly files: readonly string[];
	/** Names of layers beside itself. */
	readonly layers: readonly string[];
	/** Packages, and `node:*`; `*` for any. */
	readonly packages: readonly string[];
	/** What to do instead, in the imperative. */
	readonly fix: string;
}

const features = ['search', 'compare', 'changes', 'dossier', 'requirement', 'figures', 'open-data'];
const domain = ['catalogue', 'i18n', 'paths'];
const below = [
	...domain,
	'styles',
	'headers',
	'host-files',
	'built-page',
	'outlines',
	'server',
	'ui',
	'link-image',
	'records',
	'proof',
	'media',
	'edition',
	...features,
];

/** They import anything below them and are imported by nothing. */
const compositions = ['pages', 'desk', 'kiosk', 'handout', 'print', 'serve', 'bench', 'prove'];

export const layers: readonly Layer[] = [
	{
		name: 'catalogue',
		files: ['src/catalogue/'],
		layers: [],
		packages: ['zod'],
		fix: 'Keep the domain free of everything but zod: pass in what it needs.',
	},
	{
		name: 'i18n',
		files: ['src/i18n/'],
		layers: ['catalogue'],
		packages: [],
		fix: 'Keep i18n free of frameworks and Node: it imports the catalogue only.',
	},
	{
		name: 'paths',
		files: ['src/paths.ts'],
		layers: ['catalogue'],
		packages: [],
		fix: 'Keep addresses pure.',
	},
	{
		name: 'styles',
		files: ['src/styles/'],
		layers: [],
		packages: ['@fontsource*'],
		fix: 'Keep styles on their own.',
	},
	{
		name: 'built-page',
		files: ['src/built-page/'],
		layers: [],
		packages: ['parse5'],
		fix: 'Keep what is common to all who make built pages anew free of what they make.',
	},
	{
		name: 'fonts',
		files: ['src/fonts/'],
		layers: ['catalogue'],
		packages: ['node:*', 'subset-font', 'harfbuzzjs'],
		fix: 'Cut fonts from the packages alone; pages take only the files and the style sheet.',
	},
	{
		name: 'headers',
		files: ['src/serve/headers.ts'],
		layers: [],
		packages: [],
		fix: 'Keep the headers pure data.',
	},
	{
		name: 'host-files',
		files: ['src/serve/host-files.ts'],
		layers: ['headers'],
		packages: ['node:*'],
		fix: 'Make host files from the headers alone.',
	},
	{
		name: 'server',
		files: ['src/serve/server.ts', 'src/serve/listen.ts'],
		layers: ['headers'],
		packages: ['node:*', 'sirv'],
		fix: 'Serve files, and know nothing of what is in them.',
	},
	{
		name: 'outlines',
		files: ['src/figures/outlines/'],
		layers: ['catalogue'],
		packages: [],
		fix: 'Draw the outline of a kind from its paths alone: it is an element like those of ui.',
	},
	{
		name: 'records',
		files: ['src/records/'],
		layers: ['catalogue'],
		packages: ['yaml', 'node:*'],
		fix: 'Read and write records here; decide about them in the catalogue.',
	},
	{
		name: 'media',
		files: ['src/media/'],
		layers: ['catalogue'],
		packages: ['node:*', 'sharp'],
		fix: 'Look into pictures and encode them here; who sees them is decided in the catalogue.',
	},
	{
		name: 'ui',
		files: ['src/ui/'],
		layers: [...domain, 'styles', 'headers', 'outlines'],
		packages: ['astro', 'astro:*', 'react', 'react-dom'],
		fix: 'Keep elements free of features: pass them what they show.',
	},
	{
		name: 'link-image',
		files: ['src/link-image/'],
		layers: [...domain, 'ui'],
		packages: ['node:*', '@resvg/resvg-wasm'],
		fix: 'Draw pictures of links here from what a reader is given; let pages decide which there are.',
	},
	...features.map((name) => ({
		name,
		files: [`src/${name}/`],
		layers: [...domain, 'styles', 'outlines', 'ui'],
		packages: ['astro', 'astro:*', 'react', 'react-dom', 'fuse.js', 'd3-scale'],
		fix: 'Move what two features need to ui, i18n or catalogue, and what needs Node to a composition.',
	})),
	{
		name: 'proof',
		files: ['src/proof/'],
		layers: ['catalogue', 'i18n', 'search'],
		packages: ['node:*'],
		fix: 'Judge what is built from the catalogue and the files alone; build and plant in src/prove/.',
	},
	{
		name: 'edition',
		files: ['src/edition/'],
		layers: ['catalogue', 'i18n', 'records', 'media', 'host-files'],
		packages: ['node:*'],
		fix: 'Make editions from records and the catalogue alone.',
	},
	{
		name: 'sheets',
		files: ['src/sheets/'],
		layers: ['catalogue', 'i18n', 'records', 'open-data'],
		packages: ['node:*', 'hucre', 'hucre/csv', 'yauzl'],
		fix: 'Understand spreadsheets here from the catalogue and the file alone; files are read and written in src/desk/.',
	},
	...compositions.map((name) => ({
		name,
		files: [`src/${name}/`],
		layers: [...below, 'sheets'],
		packages: ['*'],
		fix: 'Nothing imports pages, desk, kiosk, handout, print, serve or prove: move what is needed lower down.',
	})),
	{
		name: 'env',
		files: ['src/env.d.ts'],
		layers: [],
		packages: ['*'],
		fix: 'Keep declarations on their own.',
	},
];

/** What tests may import beside what the files they test may. */
export const testPackages: readonly string[] = ['vitest', 'fast-check', 'ajv', 'csv-parse', 'node:*'];

/** The domain stays pure in its tests too. */
export const pureTestPackages: readonly string[] = ['vitest', 'fast-check'];

/** What never reaches a browser. */
export const serverOnly: readonly string[] = [
	'node:*',
	'zod',
	'yaml',
	'sirv',
	'astro',
	'd3-*',
	'sharp',
	'hucre',
	'yauzl',
];
