import type { Patch } from './project-copy.ts';

/** A mistake in the source that a proof must notice. */
export interface Mutation {
	readonly proof: 'byte-identical' | 'canaries' | 'hand-out' | 'kiosk' | 'matrix' | 'reproducible';
	/** What somebody might do. */
	readonly mistake: string;
	readonly patches: readonly Patch[];
	/** What stands in a line of the proof, so that it is this mistake which was noticed. */
	readonly sign: string;
}

const home = 'src/pages/[locale]/index.astro';
const homeImport = "import { kinds } from '../../catalogue/kinds.ts';";
const openInPage: Patch = {
	file: home,
	find: homeImport,
	replace: `${homeImport}\nimport { openCatalogue } from '../../edition/open-catalogue.ts';`,
};
const allProducts = "openCatalogue(process.env['VITRIN_DATA'] ?? '').products";

/** The names of all products in a file of the edition, written down somehow. */
function names(file: string, expression: string): readonly Patch[] {
	const all = '[...openCatalogue(data).products.values()].map(({ name }) => name.en).join()';
	return [
		{
			file: 'src/edition/build-edition.ts',
			find: 'writeHeadersFile(beside);',
			replace: `writeHeadersFile(beside);
		const names = ${all};
		const { deflateSync, gzipSync, brotliCompressSync } = process.getBuiltinModule('node:zlib');
		const { writeFileSync } = process.getBuiltinModule('node:fs');
		void [deflateSync, gzipSync, brotliCompressSync];
		writeFileSync(join(beside, ${file}), ${expression});`,
		},
	];
}

function released(file: string, find: string, replace: string): readonly Patch[] {
	return [{ file: `src/catalogue/${file}.ts`, find, replace }];
}

function fingerprint(expression: string): Patch {
	return {
		file: 'src/edition/open-edition.ts',
		find: 'fingerprint: fingerprintOf(edition)',
		replace: `fingerprint: fingerprintOf({ ...edition, address: String(${expression}) })`,
	};
}

export const mutations: readonly Mutation[] = [
	{
		proof: 'byte-identical',
		mistake: 'The first page counts the products before they are released.',
		patches: [
			openInPage,
			{ file: home, find: 'count: edition.products.length', replace: `count: ${allProducts}.size` },
		],
		sign: 'index.html',
	},
	{
		proof: 'byte-identical',
		mistake: 'The fingerprint is made of all records.',
		patches: [fingerprint('[...catalogue.products.keys()]')],
		sign: 'index.html',
	},
	{
		proof: 'byte-identical',
		mistake: 'Every picture of the house is put beside the pages.',
		patches: [
			{
				file: 'src/edition/build-edition.ts',
				find: 'media.flatMap(({ id }) => catalogue.pictures.get(id) ?? []);',
				replace: '[...catalogue.pictures.values()];',
			},
			{
				file: 'src/edition/build-edition.ts',
				find: 'placePictures(media, join',
				replace: 'placePictures([...catalogue.media.values()].map(({ approval }) => approval) as never, join',
			},
		],
		sign: '.avif: is only in the second',
	},
	{
		proof: 'canaries',
		mistake: 'A page asks the catalogue itself, and hides what it says.',
		patches: [
			openInPage,
			{
				file: home,
				find: "<ul aria-label={t('home.numbers')}>",
				replace: `<ul aria-label={t('home.numbers')} data-all={[...${allProducts}.values()].map(({ name }) => name.en)}>`,
			},
		],
		sign: 'as UTF-8',
	},
	{
		proof: 'canaries',
		mistake: 'The search index keeps the folded names of all products.',
		patches: [
			{
				file: 'src/pages/[locale]/search.json.ts',
				find: "import { readerOf } from '../../ui/reader.ts';",
				replace: `import { openCatalogue } from '../../edition/open-catalogue.ts';
import { foldText } from '../../search/fold.ts';
import { readerOf } from '../../ui/reader.ts';`,
			},
			{
				file: 'src/pages/[locale]/search.json.ts',
				find: 'Response.json(packIndex(buildIndex(readerOf(props.edition, props.locale))));',
				replace: `Response.json({
		...packIndex(buildIndex(readerOf(props.edition, props.locale))),
		all: [...${allProducts}.values()].map(({ name }) => foldText(name.ru ?? '')),
	});`,
			},
		],
		sign: 'as folded',
	},
	{
		proof: 'canaries',
		mistake: 'A file carries the names in base64.',
		patches: names("'names.txt'", "Buffer.from(names).toString('base64')"),
		sign: 'as base64',
	},
	{
		proof: 'canaries',
		mistake: 'A file carries the names turned round.',
		patches: names("'names.txt'", "[...names].reverse().join('')"),
		sign: 'reversed',
	},
	{
		proof: 'canaries',
		mistake: 'A file carries the names as entities of HTML.',
		patches: names("'names.txt'", "[...names].map((letter) => '&#' + letter.codePointAt(0) + ';').join('')"),
		sign: 'as unescaped',
	},
	{
		proof: 'canaries',
		mistake: 'A spreadsheet program was given the names in UTF-16.',
		patches: names("'names.csv'", "Buffer.from(names, 'utf16le').swap16()"),
		sign: 'as UTF-16BE',
	},
	{
		proof: 'canaries',
		mistake: 'A packed copy of all names lies beside the pages.',
		patches: names("'names.json.gz'", 'gzipSync(names)'),
		sign: 'gzip at 0',
	},
	{
		proof: 'canaries',
		mistake: 'A copy of all names was packed by brotli.',
		patches: names("'names.br'", 'brotliCompressSync(names)'),
		sign: 'brotli at 0',
	},
	{
		proof: 'canaries',
		mistake: 'A stream in the middle of a picture or a PDF carries the names.',
		patches: names("'names.bin'", 'Buffer.concat([Buffer.alloc(50, 0xff), deflateSync(names)])'),
		sign: 'zlib at 50',
	},
	{
		proof: 'canaries',
		mistake: 'A picture is named after a product that is withheld.',
		patches: names("[...openCatalogue(data).products.keys()].join().slice(-200) + '.svg'", "''"),
		sign: 'name of the file',
	},
	{
		proof: 'canaries',
		mistake: 'The scripts are built with their sources.',
		patches: [{ file: 'astro.config.mjs', find: 'sourcemap: false', replace: 'sourcemap: true' }],
		sign: 'is a source map',
	},
	{
		proof: 'canaries',
		mistake: 'What was published once is told again, withheld or not.',
		patches: released('changes', 'return isKept(record) || old === undefined', 'return old === undefined'),
		sign: 'planted',
	},
	{
		proof: 'canaries',
		mistake: 'The former figure is told where it is withheld now.',
		patches: released(
			'changes',
			"return isKnown && shown !== undefined ? shown : 'hidden';",
			"return isKnown || shown !== undefined ? (shown ?? 'hidden') : 'hidden';",
		),
		sign: 'value',
	},
	{
		proof: 'hand-out',
		mistake: 'Records are carried along on the stick.',
		patches: [
			{
				file: 'src/handout/handout.ts',
				find: 'checkIsProven(id, proveFolder(catalogue, record, made))',
				replace: `[
			checkIsProven(id, proveFolder(catalogue, record, made)),
			process
				.getBuiltinModule('node:fs')
				.cpSync(join(data, 'products'), join(made, 'catalogue/records'), { recursive: true }),
		]`,
			},
		],
		sign: 'catalogue/records',
	},
	{
		proof: 'hand-out',
		mistake: 'A script of a hand-out says when it was made.',
		patches: [
			{
				file: 'src/handout/bundle-islands.ts',
				find: "file.code : '')).join('')",
				replace: "file.code : '')).join('') + '//' + process.hrtime.bigint()",
			},
		],
		sign: 'catalogue/scripts',
	},
	{
		proof: 'kiosk',
		mistake: 'Records are carried along in a kiosk.',
		patches: [
			{
				file: 'src/kiosk/make-kiosk.ts',
				find: 'replaceFolder(beside, folder);',
				replace: `process
			.getBuiltinModule('node:fs')
			.cpSync(join(data, 'products'), join(beside, 'kiosk/records'), { recursive: true });
		replaceFolder(beside, folder);`,
			},
		],
		sign: 'kiosk/records',
	},
	{
		proof: 'kiosk',
		mistake: 'The script of a kiosk says when it was made.',
		patches: [
			{
				file: 'src/kiosk/making/bundle-screen.ts',
				find: "file.code : '')).join('')",
				replace: "file.code : '')).join('') + '//' + process.hrtime.bigint()",
			},
		],
		sign: 'kiosk/screen',
	},
	{
		proof: 'matrix',
		mistake: 'Two levels are compared wrongly, by one.',
		patches: released('release-level', 'rank(level) <= rank(reader)', 'rank(level) <= rank(reader) + 1'),
		sign: 'is let out',
	},
	{
		proof: 'matrix',
		mistake: 'Whoever reads a product learns which withheld ones were retired for it.',
		patches: released('release-products', 'door.opens(release)', 'door.opens(product.release)'),
		sign: 'formerIds',
	},
	{
		proof: 'matrix',
		mistake: 'A note without a release goes out with its record.',
		patches: released('door', "note.release ?? 'internal'", "note.release ?? 'public'"),
		sign: 'notes.0.text',
	},
	{
		proof: 'matrix',
		mistake: 'What is from memory may be read by whoever may read the record.',
		patches: released('evidence', "basis === 'unverified' || basis === 'inferred'", "basis === 'inferred'"),
		sign: 'is let out',
	},
	{
		proof: 'matrix',
		mistake: 'A source of the weakest grade carries any statement.',
		patches: released(
			'evidence',
			"return source.grade !== 'D' || allowsWeakSources;",
			'return allowsWeakSources || true;',
		),
		sign: 'is let out',
	},
	{
		proof: 'matrix',
		mistake: 'A calibre is named whose record is withheld.',
		patches: released('door', '|| calibres.has(said.value.calibre)', '|| calibres.size >= 0'),
		sign: 'specs.calibre',
	},
	{
		proof: 'matrix',
		mistake: 'A translation that waits inside goes out with the record.',
		patches: released('door', 'translations[locale]?.release ?? release', 'release'),
		sign: '.ru',
	},
	{
		proof: 'matrix',
		mistake: 'Figures of other sources go out with the figure.',
		patches: released('door', 'conflicts: isInternal ? conflicts : []', 'conflicts'),
		sign: 'conflicts',
	},
	{
		proof: 'matrix',
		mistake: 'Remarks for staff stay on the statements of every edition.',
		patches: released(
			'door',
			'staff: isInternal ? { release, basis, confirm, note } : undefined',
			'staff: { release, basis, confirm, note }',
		),
		sign: 'is let out',
	},
	{
		proof: 'matrix',
		mistake: 'An offer is cited whose house is withheld.',
		patches: released(
			'release-products',
			'offeredBy === undefined || !seen.enterprises.has(offeredBy.enterprise)',
			'offeredBy === undefined',
		),
		sign: 'offeredBy',
	},
	{
		proof: 'matrix',
		mistake: 'A visit lists houses that are withheld.',
		patches: released('release', 'visit.enterprises.filter((id) => seen.has(id))', 'visit.enterprises'),
		sign: 'visit-0, enterprises',
	},
	{
		proof: 'matrix',
		mistake: 'Every source of the house is listed, cited or not.',
		patches: released(
			'release',
			'.filter(({ id }) => cited.has(id))',
			'.filter(({ id }) => cited.size >= 0 && id !== "")',
		),
		sign: 'source source-',
	},
	{
		proof: 'matrix',
		mistake: 'An edition forgets what it was told to leave out.',
		patches: released('selection', '!isNamed(product, exclude, housesOf(product))', "product.id !== ''"),
		sign: 'made-up',
	},
	{
		proof: 'matrix',
		mistake: 'A statement that says nothing of its release is kept back for good.',
		patches: released(
			'evidence',
			'setting.specRelease ?? setting.within',
			"setting.specRelease ?? 'internal'",
		),
		sign: 'is kept back and may be read',
	},
	{
		proof: 'reproducible',
		mistake: 'Something is made of the time of the build.',
		patches: [fingerprint('process.hrtime.bigint()')],
		sign: 'differs at byte',
	},
	{
		proof: 'reproducible',
		mistake: 'Records come in the order in which the disk gives their files.',
		patches: [
			{
				file: 'src/records/record-files.ts',
				find: '.sort((a, b) => (a.name < b.name ? -1 : 1))',
				replace: '',
			},
			{
				file: 'src/catalogue/door.ts',
				find: ' && !leftOut.has(record)).sort(byId);',
				replace: ' && !leftOut.has(record)).sort();',
			},
		],
		sign: 'differs at byte',
	},
	{
		proof: 'reproducible',
		mistake: 'The time zone of the machine shows.',
		patches: [
			{ file: 'src/edition/run-astro.ts', find: "TZ: 'UTC',", replace: '' },
			fingerprint('new Date(0).getTimezoneOffset()'),
		],
		sign: 'differs at byte',
	},
	{
		proof: 'reproducible',
		mistake: 'The language of the machine shows.',
		patches: [
			{ file: 'src/edition/run-astro.ts', find: "LC_ALL: 'C',", replace: '' },
			fingerprint("process.env['LC_ALL'] ?? process.env['LANG']"),
		],
		sign: 'differs at byte',
	},
	{
		proof: 'reproducible',
		mistake: 'The folder of the project shows.',
		patches: [fingerprint('process.cwd()')],
		sign: 'differs at byte',
	},
];
