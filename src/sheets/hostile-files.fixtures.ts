import type { SentenceKey } from './sentences/say.ts';
import { workbookParts, type ZipPart, zipOf } from './zips.fixtures.ts';

/** An ordinary workbook, and more. */
export function withPart(...parts: readonly ZipPart[]): Buffer {
	return zipOf([...workbookParts(), ...parts]);
}

/** One part of the workbook is another one. */
function withText(name: string, change: (text: string) => string): Buffer {
	return zipOf(
		workbookParts().map((part) =>
			part.name === name ? { ...part, bytes: change(String(part.bytes)) } : part,
		),
	);
}

const sheet = 'xl/worksheets/sheet1.xml';
const manyZeros = Buffer.alloc(300 * 1024 * 1024);

/** Files that somebody may hand in, and what each is refused for. */
export const hostileFiles: readonly (readonly [what: string, key: SentenceKey, make: () => Buffer])[] = [
	['a bomb that says its size', 'inflates-too-far', () => withPart({ name: 'xl/a.xml', bytes: manyZeros })],
	[
		'a bomb that lies about its size',
		'sizes-disagree',
		() => withPart({ name: 'xl/a.xml', bytes: manyZeros, declared: 100 }),
	],
	[
		'a part smaller than it says',
		'sizes-disagree',
		() => withPart({ name: 'xl/a.xml', bytes: 'short', declared: 5_000 }),
	],
	[
		'parts that overlap',
		'sizes-disagree',
		() => withPart({ name: 'xl/a.xml', bytes: 'a', packed: 4_000_000, declared: 4_000_000 }),
	],
	['a name that climbs', 'name-of-part', () => withPart({ name: '../../etc/passwd', bytes: 'x' })],
	['a name from the root', 'name-of-part', () => withPart({ name: '/etc/passwd', bytes: 'x' })],
	['a name with a backslash', 'name-of-part', () => withPart({ name: 'xl\\..\\x.xml', bytes: 'x' })],
	['a name with hidden signs', 'name-of-part', () => withPart({ name: 'xl/\u202ex.xml', bytes: 'x' })],
	['a part twice', 'part-twice', () => withPart({ name: sheet, bytes: '<worksheet/>' })],
	[
		'a part twice in other letters',
		'part-twice',
		() => withPart({ name: 'XL/Worksheets/Sheet1.xml', bytes: '<worksheet/>' }),
	],
	[
		'thousands of parts',
		'too-many-parts',
		() =>
			withPart(...Array.from({ length: 5_000 }, (_, index) => ({ name: `xl/p${index}.xml`, bytes: '<a/>' }))),
	],
	[
		'a document type',
		'entities',
		() => withText(sheet, (text) => text.replace('<worksheet', '<!DOCTYPE x><worksheet')),
	],
	[
		'words that laugh',
		'entities',
		() =>
			withText(sheet, (text) =>
				text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'),
			),
	],
	[
		'words that laugh in another encoding',
		'entities',
		() => withPart({ name: 'xl/styles.xml', bytes: Buffer.from('\ufeff<!DOCTYPE x><a/>', 'utf16le') }),
	],
	[
		'an encoding of its own',
		'entities',
		() => withPart({ name: 'xl/styles.xml', bytes: '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
	],
	[
		'a link to another workbook',
		'external-link',
		() => withPart({ name: 'xl/externalLinks/externalLink1.xml', bytes: '<externalLink/>' }),
	],
	[
		'a connection to a database',
		'external-link',
		() => withPart({ name: 'xl/connections.xml', bytes: '<a/>' }),
	],
	[
		'a call of another program',
		'external-link',
		() => zipOf(workbookParts(`<c r="A1"><f>cmd|'/C calc'!A0</f><v>0</v></c>`)),
	],
	[
		'a link by DDE',
		'external-link',
		() => withPart({ name: 'xl/links.xml', bytes: '<a><ddeLink ddeService="cmd"/></a>' }),
	],
	['a macro', 'macro', () => withPart({ name: 'xl/vbaProject.bin', bytes: 'x' })],
	['a macro sheet', 'macro', () => withPart({ name: 'xl/macrosheets/sheet1.xml', bytes: '<a/>' })],
	[
		'a type that runs macros',
		'macro',
		() =>
			withText('[Content_Types].xml', (text) =>
				text.replace('application/xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
			),
	],
	[
		'an embedded file',
		'embedded-object',
		() => withPart({ name: 'xl/embeddings/oleObject1.bin', bytes: 'x' }),
	],
	[
		'an object in a sheet',
		'embedded-object',
		() =>
			withText(sheet, (text) =>
				text.replace('</worksheet>', '<oleObjects><oleObject/></oleObjects></worksheet>'),
			),
	],
	[
		'a cell at the end of the world',
		'far-cell',
		() => zipOf(workbookParts('<c r="XFD1048576"><v>1</v></c>')),
	],
	[
		'more cells than anybody fills in',
		'inflates-too-far',
		() => zipOf(workbookParts('<c r="A1"><v>1</v></c>'.repeat(1_000_000))),
	],
	[
		'cells without a place, behind one another to the end of the world',
		'far-cell',
		() => zipOf(workbookParts('<c><v>1</v></c>'.repeat(1_000_000))),
	],
	[
		'a cell without a place in a row far away',
		'far-cell',
		() => zipOf(workbookParts('</row><row r="1048576"><c><v>1</v></c>')),
	],
	['empty cells without end', 'far-cell', () => zipOf(workbookParts('<c/>'.repeat(3_000_000)))],
	[
		'a far cell behind a sign that seems to end its tag',
		'cut-short',
		() => zipOf(workbookParts('<c s=">" r="XFD1048576"><v>1</v></c>')),
	],
	[
		'a far cell behind a sign that seems to begin another tag',
		'cut-short',
		() => zipOf(workbookParts('<c s="<" r="XFD1048576"><v>1</v></c>')),
	],
	[
		'a far cell whose place is written in numbers of letters',
		'cut-short',
		() => zipOf(workbookParts('<c r="&#88;FD1048576"><v>1</v></c>')),
	],
	[
		'a far cell that says first that it is near',
		'far-cell',
		() => zipOf(workbookParts('<c r="A1" r="XFD1048576"><v>1</v></c>')),
	],
	[
		'a far cell of a space of names',
		'far-cell',
		() => zipOf(workbookParts('<a-b:c r="XFD1048576"><v>1</v></a-b:c>')),
	],
	['tags that never end', 'cut-short', () => zipOf(workbookParts('<c '.repeat(3_000_000)))],
	[
		'a formula of nothing but bars',
		'external-link',
		() => zipOf(workbookParts(`<c r="A1"><f>${'|'.repeat(3_000_000)}cmd|x!A0</f></c>`)),
	],
	[
		'more merged cells than anybody merges',
		'inflates-too-far',
		() =>
			withText(sheet, (text) =>
				text.replace(
					'</worksheet>',
					`<mergeCells>${'<mergeCell ref="A1:XFD9"/>'.repeat(200_000)}</mergeCells></worksheet>`,
				),
			),
	],
	[
		'every column described many times',
		'inflates-too-far',
		() =>
			withText(sheet, (text) =>
				text.replace('<sheetData>', `<cols>${'<col min="1" max="16384"/>'.repeat(20_000)}</cols><sheetData>`),
			),
	],
	[
		'more styles than there are',
		'inflates-too-far',
		() =>
			withPart({
				name: 'xl/styles.xml',
				bytes: `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(500_000)}</cellXfs></styleSheet>`,
			}),
	],
	[
		'cells along two edges, with nothing between',
		'far-cell',
		() => zipOf(workbookParts('<c r="ZZ1"><v>1</v></c></row><row r="19999"><c r="A19999"><v>1</v></c>')),
	],
	[
		'more texts than anybody writes',
		'inflates-too-far',
		() =>
			withPart({ name: 'xl/sharedStrings.xml', bytes: `<sst>${'<si><t/></si>'.repeat(1_000_000)}</sst>` }),
	],
	['a cell in no row', 'far-cell', () => zipOf(workbookParts('<c r="A99999999999"><v>1</v></c>'))],
	['a file that ends too soon', 'cut-short', () => withPart().subarray(0, 700)],
	[
		'a part that was changed on the way',
		'cut-short',
		() => {
			const bytes = zipOf(workbookParts().map((part) => ({ ...part, isDeflated: false })));
			bytes.write('ie', bytes.indexOf('<t>id') + 3);
			return bytes;
		},
	],
	['a workbook with a password', 'old-format', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
	['a part with a password', 'old-format', () => withPart({ name: 'xl/a.xml', bytes: 'x', flags: 1 })],
	['a text by another name', 'no-spreadsheet', () => Buffer.from('id;name\nkhazri;Khazri\n')],
	[
		'a page by another name',
		'no-spreadsheet',
		() => Buffer.from('<html><table><tr><td>id</td></tr></table>'),
	],
	['an archive of other things', 'no-spreadsheet', () => zipOf([{ name: 'readme.txt', bytes: 'x' }])],
	['nothing', 'no-spreadsheet', () => Buffer.alloc(0)],
];
