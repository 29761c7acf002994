import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from 'hucre';
import sharp, { type OutputInfo } from 'sharp';
import { openPackage } from '../../src/sheets/open-package.ts';
import { packParts } from '../../src/sheets/pack-parts.ts';
import { asImage, escaped } from './studio.ts';

const office = process.env['LIBREOFFICE_PATH'] ?? 'soffice';
const pdftoppm = process.env['POPPLER_PATH'] ?? 'pdftoppm';
const pdftotext = pdftoppm.replace(/pdftoppm(?=\.exe$|$)/, 'pdftotext');
const sheetPart = 'xl/worksheets/sheet1.xml';

/** What is typed into the cell of a product. */
export interface Filled {
	readonly id: string;
	/** Its letter. */
	readonly column: string;
	readonly value: string | number;
}

/** Writes into cells of the first sheet and leaves all else of the workbook as it is. */
export async function fillIn(file: string, cells: readonly Filled[]): Promise<void> {
	const bytes = readFileSync(file);
	const { sheets } = await readXlsx(bytes);
	const rows = sheets[0]?.rows ?? [];
	const parts = new Map(await openPackage(bytes));
	let sheet = parts.get(sheetPart)?.toString('utf8') ?? '';
	for (const { id, column, value } of cells) {
		const place = `${column}${rows.findIndex(([first]) => first === id) + 1}`;
		const former = new RegExp(`<c r="${place}"([^>]*?)(?:/>|>.*?</c>)`);
		const [, attributes = ''] = former.exec(sheet) ?? [];
		const kept = attributes.replace(/ t="\w+"/, '');
		const filled =
			typeof value === 'number'
				? `<c r="${place}"${kept}><v>${value}</v></c>`
				: `<c r="${place}"${kept} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
		if (!former.test(sheet)) throw new Error(`There is no cell ${place}.`);
		sheet = sheet.replace(former, filled);
	}
	writeFileSync(file, packParts(parts.set(sheetPart, Buffer.from(sheet))));
}

/** A text of the sheet with a ring round it. */
export interface Ring {
	readonly text: string;
	readonly isRight: boolean;
}

/**
 * How LibreOffice draws the first sheet: with the letters and numbers at its edges, without columns D to M and what
 * comes after N, which would not fit on a page.
 */
export async function sheetPicture(
	file: string,
	place: string,
	fonts: NodeJS.ProcessEnv,
	{ rings = [], hiddenRows = [] }: { rings?: readonly Ring[]; hiddenRows?: readonly number[] } = {},
): Promise<string> {
	rmSync(place, { recursive: true, force: true });
	mkdirSync(place, { recursive: true });
	const env = { ...process.env, ...fonts };
	const printed = join(place, 'sheet.xlsx');
	writeFileSync(printed, await asItIsPrinted(readFileSync(file), hiddenRows));
	const profile = `-env:UserInstallation=${pathToFileURL(join(place, '../office')).href}`;
	const convert = ['--headless', '--convert-to', 'pdf', '--outdir', place, printed];
	execFileSync(office, [profile, ...convert], { env, stdio: 'ignore' });
	const pdf = join(place, 'sheet.pdf');
	const image = execFileSync(pdftoppm, ['-png', '-singlefile', '-r', String(dotsPerInch), pdf], {
		env,
		maxBuffer: 64 * 1024 * 1024,
	});
	const trimmed = sharp(image).trim({ background: '#fff', threshold: 1 }).png();
	const { data, info } = await trimmed.toBuffer({ resolveWithObject: true });
	const words = wordsIn(pdf, env);
	const drawn = rings.map(({ text, isRight }) => {
		const style = styleOfRing(boxOf(text, words), info);
		return `<i class="ring ${isRight ? 'right' : ''}" style="${style}"></i>`;
	});
	return `<div class="frame"><div class="sheet"><img src="${asImage(data)}">${drawn.join('')}</div></div>`;
}

const dotsPerInch = 200;
const pointsPerInch = 72;
/** Between a text and its ring, in dots. */
const room = { across: 12, along: 6 };

/** Where the ring stands in the picture that was trimmed, in shares of it. */
function styleOfRing({ left, top, right, bottom }: Box, trimmed: OutputInfo): string {
	const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = trimmed;
	const dots = (points: number) => (points / pointsPerInch) * dotsPerInch;
	const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
	return [
		`left:${share(dots(left) + trimOffsetLeft - room.across, width)}`,
		`top:${share(dots(top) + trimOffsetTop - room.along, height)}`,
		`width:${share(dots(right - left) + 2 * room.across, width)}`,
		`height:${share(dots(bottom - top) + 2 * room.along, height)}`,
	].join(';');
}

/** D to M. */
const hiddenColumns: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

async function asItIsPrinted(bytes: Buffer, hiddenRows: readonly number[]): Promise<Buffer> {
	const parts = new Map(await openPackage(bytes));
	const change = (name: string, changed: (text: string) => string) =>
		parts.set(name, Buffer.from(changed(parts.get(name)?.toString('utf8') ?? '')));
	const rows = (await readXlsx(bytes)).sheets[0]?.rows.length ?? 1;
	change('xl/workbook.xml', (text) =>
		text.replace('</sheets>', (end) => {
			const [, sheet = ''] = /<sheet name="([^"]*)"/.exec(text) ?? [];
			const area = `'${sheet}'!$A$1:$N$${rows}`;
			return `${end}<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName></definedNames>`;
		}),
	);
	change(sheetPart, (text) =>
		text
			.replace(/<dimension/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
			.replaceAll(/<col min="(\d+)"/g, (column, number) =>
				hiddenColumns.includes(Number(number)) ? `${column} hidden="1"` : column,
			)
			.replaceAll(/<row r="(\d+)"/g, (row, number) =>
				hiddenRows.includes(Number(number)) ? `${row} hidden="1"` : row,
			)
			.replace(
				/<pageMargins[^>]*>/,
				'<printOptions headings="1" gridLines="1"/>$&<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
			),
	);
	return packParts(parts);
}

/** In points. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Word extends Box {
	readonly text: string;
}

function wordsIn(pdf: string, env: NodeJS.ProcessEnv): Word[] {
	const page = execFileSync(pdftotext, ['-bbox', pdf, '-'], { env, encoding: 'utf8' });
	const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
	return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
		text,
		left: Number(left),
		top: Number(top),
		right: Number(right),
		bottom: Number(bottom),
	}));
}

/** Round all words of a text. */
function boxOf(text: string, words: readonly Word[]): Box {
	const wanted = text.split(' ');
	const start = words.findIndex((_, index) =>
		wanted.every((word, offset) => words[index + offset]?.text === word),
	);
	const [first, last] = [words[start], words[start + wanted.length - 1]];
	if (first === undefined || last === undefined) throw new Error(`“${text}” is not to be seen in the sheet.`);
	return { ...first, right: last.right, bottom: last.bottom };
}
