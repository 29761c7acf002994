import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { localeLooks } from '../catalogue/locales.ts';
import { fontFaces } from './font-faces.ts';
import { type FontFile, makeFont, readSource } from './make-font.ts';
import { readFont, shapeText } from './read-font.ts';
import { madeByBrowsers, subsets } from './subsets.ts';
import { charactersIn } from './unicode-range.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/fonts');
const rebuild = 'Run node src/fonts/build-fonts.ts.';

let files: readonly FontFile[];

beforeAll(async () => {
	files = await Promise.all(subsets.map(makeFont));
});

function fileOf(name: string): FontFile {
	const file = files.find(({ subset }) => subset.name === name);
	if (file === undefined) throw new Error(`No font file ${name}.`);
	return file;
}

describe('the committed files', () => {
	test('are those that the packages give', () => {
		const committed = globSync('*.woff2', { cwd: folder }).sort();
		expect(committed, rebuild).toEqual(files.map(({ file }) => file).sort());
		for (const { file, bytes } of files)
			expect(readFileSync(join(folder, file)).equals(bytes), `${file}: ${rebuild}`).toBe(true);
	});

	test('are those that the style sheet names', () => {
		expect(readFileSync(join(root, 'src/styles/fonts.css'), 'utf8'), rebuild).toBe(fontFaces(files));
	});
});

describe('a page loads', () => {
	const names = ['names-latin-more', 'names-cyrillic', 'names-arabic'];
	const latin = ['latin', 'latin-more'];

	// In KB of 1,000 bytes. Any page may name an Azerbaijani maker.
	test.each([
		['for the language switch', 4, names],
		['in a Latin language', 60, [...names, ...latin]],
		['in Russian', 60, [...names, ...latin, 'cyrillic']],
		['in Arabic', 110, [...names, ...latin, 'arabic']],
	])('%s at most %i KB', (_, limit, loaded) => {
		const bytes = loaded.reduce((sum, name) => sum + fileOf(name).bytes.length, 0);
		expect(bytes).toBeLessThanOrEqual(limit * 1000);
	});
});

describe('the letters', () => {
	const claimed = new Set(
		subsets.filter(({ family }) => family === 'Vitrin Sans').flatMap(({ range }) => charactersIn(range)),
	);
	const missingIn = (text: string) => [...new Set(text)].filter((sign) => sign >= ' ' && !claimed.has(sign));

	test.each(subsets.map(({ name }) => name))('that %s claims are in it, and no others', async (name) => {
		const { subset, bytes } = fileOf(name);
		const held = [...(await readFont(bytes)).face.collectUnicodes()].map((code) =>
			String.fromCodePoint(code),
		);
		const wanted = charactersIn(subset.range).filter((sign) => !madeByBrowsers.includes(sign));
		expect(held.sort()).toEqual(wanted.sort());
	});

	test('hold those that each language needs', () => {
		expect(missingIn('əƏıİğĞşŞçÇöÖüÜ₼ «» “” ’ – — − × ± ° ² ³ µ ½ № • · … € / \u00a0\u2009\u202f')).toEqual(
			[],
		);
	});

	test.each(['src/i18n/messages/*.ts', 'catalog-data/**/*.yaml'])('hold those of %s', (pattern) => {
		const texts = globSync(pattern, { cwd: root });
		expect(texts).not.toEqual([]);
		// A letter with its file. Give it a range in subsets.ts.
		const missing = texts.flatMap((file) =>
			missingIn(readFileSync(join(root, file), 'utf8')).map((sign) => `${sign} in ${file}`),
		);
		expect(missing).toEqual([]);
	});

	test('of the languages’ own names need no file for the switch but its own and the Latin one', () => {
		const small = subsets.filter(({ name }) => name === 'latin' || name.startsWith('names-'));
		const held = new Set(small.flatMap(({ range }) => charactersIn(range)));
		const missing = Object.values(localeLooks).flatMap(({ name }) =>
			[...name].filter((sign) => !held.has(sign)),
		);
		expect(missing).toEqual([]);
	});
});

describe('text is set', () => {
	const weights = [400, 650, 700];

	test.each(weights)('with figures of one width at weight %i', async (weight) => {
		const font = await readFont(fileOf('latin').bytes);
		const width = (digit: string, feature: string) => shapeText(font, digit, weight, [feature]).advance;
		expect(new Set([...'0123456789'].map((digit) => width(digit, 'tnum'))).size).toBe(1);
		expect(width('1', 'pnum')).toBeLessThan(width('1', 'tnum'));
	});

	test.each([
		['latin', 'AVATAR To. Türkçe office'],
		['latin-more', 'ŞəğıİƏ'],
		['cyrillic', 'Гаубица ТУ Ёлка съёмка'],
		['arabic', 'العربية للإنتاج مسؤولية شيء هيئة بلا ملأ لآن ٱلْحَمْدُ لِلَّٰهِ مُحَمَّدٌ'],
	])('from %s as from the whole font', async (name, text) => {
		const { subset, bytes } = fileOf(name);
		const [cut, whole] = await Promise.all([readFont(bytes), readFont(readSource(subset))]);
		for (const word of text.split(' ')) {
			expect(shapeText(cut, word, 400)).toEqual(shapeText(whole, word, 400));
			// Cutting the range of weights rounds: a unit or so a letter.
			const difference = shapeText(cut, word, 700).advance - shapeText(whole, word, 700).advance;
			expect(Math.abs(difference)).toBeLessThanOrEqual(word.length);
		}
	});

	test('joined in the Arabic name of Arabic', async () => {
		const { subset, bytes } = fileOf('names-arabic');
		const [cut, whole] = await Promise.all([readFont(bytes), readFont(readSource(subset))]);
		// One tooth of it is narrower, for the size of the file; letters that do not join run a third wider.
		const share =
			shapeText(cut, localeLooks.ar.name, 400).advance / shapeText(whole, localeLooks.ar.name, 400).advance;
		expect(share).toBeGreaterThan(0.98);
		expect(share).toBeLessThan(1.02);
	});
});
