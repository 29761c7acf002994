import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { calibreOf, catalogueOf, enterpriseOf, productOf, termOf } from '../catalogue/fixtures.ts';
import { release } from '../catalogue/release.ts';
import { staffLanguages } from '../catalogue/staff-languages.ts';
import { describePlan } from './answers.ts';
import { makeCsv, makeWorkbook } from './make-sheets.ts';
import { openPackage } from './open-package.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { type Book, changedBook, planOf, smallHouse } from './sheets.fixtures.ts';

const house = smallHouse();

async function told(change: (book: Book) => void, language: 'az' | 'en' | 'ru' = 'en') {
	const { changes, problems, notices } = await planOf(house, await changedBook(house, change), language);
	return {
		changes: changes.map(({ words, remarks }) => [words, ...remarks].join(' | ')),
		problems: problems.map(({ place, problem }) => `${place} ${problem}`),
		notices: notices.map(({ place, problem, fix }) => `${place} ${problem} ${fix}`),
	};
}

function changeOf(change: (book: Book) => void): Promise<string[]> {
	return told(change).then(({ changes, problems }) => [...changes, ...problems]);
}

describe('what was not touched is no change', () => {
	test.each(staffLanguages)('in a workbook in %s', async (language) => {
		const bytes = await makeWorkbook({ catalogue: house }, { language });
		expect(await planOf(house, bytes)).toEqual({ changes: [], problems: [], notices: [], records: 3 });
	});

	test.each(staffLanguages)('in a table of text in %s', async (language) => {
		const bytes = makeCsv({ catalogue: house }, { language, kind: 'rifle' });
		expect(await planOf(house, bytes, 'en', 'rifles.csv')).toEqual({
			changes: [],
			problems: [],
			notices: [],
			records: 2,
		});
	});

	test('whatever a spreadsheet program makes of figures, spaces and order', async () => {
		const change = (book: Book) => {
			book.set('khazri', 'Mass, kg', '3,40');
			book.set('khazri', 'Designation', 762);
			book.set('khazri', 'Summary (English)', 'Assault rifle =\u00a0in production ');
			book.set('khazri', 'Role', 'АВТОМАТ');
			const rifles = book.find('Rifles');
			rifles.rows = rifles.rows?.map((row) => [...row].reverse()) ?? [];
			book.find('Pistols').name = 'Sheet2';
		};
		expect(await told(change)).toEqual({ changes: [], problems: [], notices: [] });
	});
});

describe('a change is said in words', () => {
	test.each([
		[3.6, 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		[0.1 + 3.5, 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		['3,6', 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		['3,6 кг', 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		['3600 g', 'Khazri › Mass: 3.4 kg → 3600 g'],
		['около 3,6', 'Khazri › Mass: 3.4 kg → about 3.6 kg'],
		['3.5—3.6', 'Khazri › Mass: 3.4 kg → 3.5–3.6 kg'],
		['３.６', 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		['3.6\u200b', 'Khazri › Mass: 3.4 kg → 3.6 kg'],
		['3,4 / 3,6', 'Khazri › Mass: 3.4 kg → 3.4 / 3.6 kg'],
		['on request', 'Khazri › Mass: 3.4 kg → on request'],
	])('mass %j', async (value, words) => {
		const [change] = await changeOf((book) => book.set('khazri', 'Mass, kg', value));
		expect(change?.replaceAll('\u00a0', ' ')).toBe(
			`${words} | stays: the source, the condition, the note; look whether it still holds`,
		);
	});

	test.each([
		['Calibre', '7.62 m43', []],
		['Calibre', '30-grenade', ['Khazri › Calibre: 7.62×39 mm → 30-grenade']],
		['Introduced', 2011, ['Khazri › Introduced: not stated → 2011']],
		['Status', 'В разработке', ['Khazri › Status: Produced → In development']],
		['Summary (Русский)', 'Винтовка', ['Khazri › Summary (Русский): Автомат → Винтовка']],
		['Accessory rail (Русский)', 'Планка', ['Khazri › Accessory rail (Русский): not stated → Планка']],
	])('%s %j', async (heading, value, words) => {
		expect(await changeOf((book) => book.set('khazri', heading, value))).toEqual(words);
	});

	test.each([
		['in capitals', 'KHAZRI'],
		['with spaces around it', ' khazri  '],
		['with a space that does not break', 'khazri\u00a0'],
		['with signs that nobody sees', '\ufeffkha\u200bzri\u00ad'],
		['in full width', 'ｋｈａｚｒｉ'],
	])('of a product whose id was written %s', async (_, id) => {
		const changes = await changeOf((book) => {
			book.set('khazri', 'Introduced', 2011);
			book.set('khazri', 'id', id);
		});
		expect(changes).toEqual(['Khazri › Introduced: not stated → 2011']);
	});

	test('a raised digit is a power in a text', async () => {
		const runs = [{ text: '3 m' }, { text: '2', font: { vertAlign: 'superscript' as const } }];
		const changes = await changeOf((book) =>
			book.put('khazri', 'Summary (English)', { value: '3 m2', type: 'richText', richText: runs }),
		);
		expect(changes).toEqual(['Khazri › Summary (English): Assault rifle = in production → 3 m²']);
	});

	test('in the language that was asked for', async () => {
		const { changes } = await told((book) => book.set('khazri', 'Mass, kg', 3.6), 'ru');
		expect(changes[0]?.replaceAll('\u00a0', ' ')).toBe(
			'Хазри › Масса: 3,4 кг → 3,6 кг | остаётся: источник, условие, заметка; проверьте, верно ли это ещё',
		);
	});
});

describe('values that other rows have', () => {
	const masses = ['4.1 kg', '4.2 kg', '4.3 kg', '4.4 kg', '4.5 kg'];
	const five = catalogueOf(
		...masses.map((value, index) => productOf(`p${index}`, { specs: { mass: { value } } })),
	);

	async function afterwards(values: readonly (number | string | null)[]) {
		const bytes = await changedBook(five, (book) => book.move('Mass, kg', () => [...values]));
		const { changes, problems } = await planOf(five, bytes);
		return { changes: changes.length, problems: problems.map(({ place }) => place) };
	}

	test.each([
		['turned round', [4.5, 4.4, 4.3, 4.2, 4.1], 'Rifles!N2'],
		['sorted as texts', ['4,2', '4,1', '4.4', '4.3', '4.5'], 'Rifles!N2'],
		['a row lower, the first one still there', [4.1, 4.1, 4.2, 4.3, 4.4], 'Rifles!N3'],
		['a row higher', [4.2, 4.3, 4.4, 4.5, null], 'Rifles!N2'],
	])('have moved: %s', async (_, values, place) => {
		expect(await afterwards(values)).toEqual({ changes: 0, problems: [place] });
	});

	test.each([
		['of two, exchanged', [4.2, 4.1, 4.3, 4.4, 4.5], 2],
		['all the same', [4.1, 4.1, 4.1, 4.1, 4.1], 4],
		['some of them new', [4.2, 4.3, 4.9, 4.8, 4.7], 5],
	])('may be meant: %s', async (_, values, changes) => {
		expect(await afterwards(values)).toEqual({ changes, problems: [] });
	});
});

describe('an emptied cell', () => {
	test('removes nothing, and staff are told how to remove', async () => {
		expect(await told((book) => book.set('khazri', 'Mass, kg', null))).toEqual({
			changes: [],
			problems: [],
			notices: ['Rifles!N2 The cell is empty; “3.4” stays. To remove it, write: remove'],
		});
	});

	test.each(['remove', 'удалить', 'Silinsin'])(
		'“%s” removes the statement, and what goes with it is said',
		async (mark) => {
			const [change] = await changeOf((book) => book.set('khazri', 'Mass, kg', mark));
			expect(change?.replaceAll('\u00a0', ' ')).toBe(
				'Khazri › Mass: 3.4 kg → not stated | goes with it: the source, the condition, the note',
			);
		},
	);
});

describe('a sheet for an edition', () => {
	const forPublic = { edition: 'public' };

	test('changes nothing when nothing was touched, although it shows less', async () => {
		const bytes = await changedBook(house, undefined, forPublic);
		expect((await planOf(house, bytes)).changes).toEqual([]);
	});

	test('cannot overwrite what it does not show', async () => {
		const bytes = await changedBook(
			house,
			(book) => book.set('khazri', 'Effective range, m', 700),
			forPublic,
		);
		const { changes, problems } = await planOf(house, bytes);
		expect(changes).toEqual([]);
		expect(problems.map(({ problem }) => problem)).toEqual([
			'The house has a value here that this sheet does not show.',
		]);
	});

	test('holds the band and never the figure, nor what is internal, in no part of the file', async () => {
		const inside = { release: 'internal', reason: 'Not yet public.' };
		const larger = smallHouse(
			productOf('unseen-rifle', inside),
			calibreOf('9-99x99', { ...inside, name: '9.99×99 mm' }),
			enterpriseOf('unseen-plant', { ...inside, name: { en: 'Unseen' } }),
			termOf('unseen-word', { ...inside, specs: ['mass'], explanation: { en: 'Unseen words.' } }),
		);
		const record = larger.editions.get('public');
		const edition = record && release(larger, record, '1970-01-01');
		const parts = [
			...(await openPackage(await makeWorkbook({ catalogue: larger, edition }, { language: 'en' }))),
		];
		const text = parts.map(([, part]) => part.toString('utf8')).join('\n');
		expect(text).toContain('over 500');
		expect(text).toContain('7.62×39 mm');
		expect(text).not.toMatch(/>650<|unseen|9\.99|weighed|internal/i);
		const own = await openPackage(await makeWorkbook({ catalogue: larger }, { language: 'en' }));
		expect([...own].map(([, part]) => part.toString('utf8')).join('\n')).toMatch(/unseen-plant/);
	});
});

describe('a table of text', () => {
	const rifles = (language: 'az' | 'en' | 'ru' = 'ru') =>
		makeCsv({ catalogue: house }, { language, kind: 'rifle' }).toString('utf8').slice(1);

	test('may have semicolons and decimal commas, as Excel writes it here', async () => {
		const text = rifles('ru')
			.replaceAll('"', '')
			.split('\r\n')
			.map((line) => line.replace('Масса, кг', 'МАССА КГ'));
		expect(text[0]).toContain('МАССА КГ');
		const semicolons = rifles('ru')
			.replace(/"([^"]*)"/g, (_, inside: string) => inside.replaceAll(',', '\u0000'))
			.replaceAll(',', ';')
			.replaceAll('\u0000', ',')
			.replace('3.4', '3,6');
		const { changes, problems } = await planOf(house, Buffer.from(semicolons), 'en', 'in.csv');
		expect(problems).toEqual([]);
		expect(changes.map(({ words }) => words.replaceAll('\u00a0', ' '))).toEqual([
			'Khazri › Mass: 3.4 kg → 3.6 kg',
		]);
	});

	test('of few columns is set apart by what its headings are', async () => {
		const { changes, problems } = await planOf(
			house,
			Buffer.from('id;Mass, kg;Length, mm\r\nkhazri;3,6;900\r\n'),
			'en',
			'in.csv',
		);
		expect(problems).toEqual([]);
		expect(changes.map(({ words }) => words.replaceAll('\u00a0', ' '))).toEqual([
			'Khazri › Mass: 3.4 kg → 3.6 kg',
			'Khazri › Length: not stated → 900 mm',
		]);
	});

	test('in the Cyrillic alphabet of Windows is read, and letters that it lacks are not lost', async () => {
		const bytes = inWindows1251(rifles('ru').replace('3.4', '3.6'));
		const { changes, problems, notices } = await planOf(house, bytes, 'en', 'in.csv');
		expect([problems, changes.map(({ words }) => words.replaceAll('\u00a0', ' '))]).toEqual([
			[],
			['Khazri › Mass: 3.4 kg → 3.6 kg'],
		]);
		expect(notices.map(({ problem }) => problem)).toContain(
			'Letters were lost when the file was saved: “Название (Az?rbaycanca)”.',
		);
	});

	test.each([
		['with tabs', 'in.tsv', (table: string) => Buffer.from(table)],
		['with tabs, as Unicode text', 'in.txt', (table: string) => Buffer.from(`\ufeff${table}`, 'utf16le')],
	])('of Russian staff %s is read, with decimal commas and units', async (_, name, write) => {
		const rows = parseCsv(rifles('ru')).map((row) =>
			row.map((value) => (value === '3.4' ? '3,6 кг' : value)),
		);
		const table = rows.map((row) => row.join('\t')).join('\r\n');
		const { changes, problems } = await planOf(house, write(table), 'en', name);
		expect([problems, changes.map(({ words }) => words.replaceAll('\u00a0', ' '))]).toEqual([
			[],
			['Khazri › Mass: 3.4 kg → 3.6 kg'],
		]);
	});

	test('in the Turkish alphabet of Windows is read', async () => {
		const text = rifles('en').replace('Yalguzag', 'Yalğuzağ');
		const turkish = [...text].map((letter) =>
			letter === 'ğ' ? 0xf0 : (letter.codePointAt(0) ?? 0) < 256 ? (letter.codePointAt(0) ?? 0) : 0x3f,
		);
		const { changes } = await planOf(house, Buffer.from(turkish), 'en', 'in.csv');
		expect(changes.map(({ words }) => words)).toEqual(['Yalguzag › Name (English): Yalguzag → Yalğuzağ']);
	});

	test('that a program left open is refused', async () => {
		await expect(planOf(house, Buffer.from(`${rifles()}"`), 'en', 'in.csv')).rejects.toMatchObject({
			key: 'quote-open',
		});
	});

	test('defuses what a spreadsheet program would run, and takes it back', async () => {
		const texts = ['=1+2', '+7 rifles', '-1', '@sum', '＝1+2', 'a\n=cmd|x'];
		const risky = catalogueOf(...texts.map((en, index) => productOf(`p${index}`, { summary: { en } })));
		const bytes = makeCsv({ catalogue: risky }, { language: 'en', kind: 'rifle' });
		expect(bytes.toString('utf8')).not.toMatch(/(?:^|[,"\n])[=+\-@＝](?!\d+[,"])/m);
		expect(await planOf(risky, bytes, 'en', 'in.csv')).toEqual({
			changes: [],
			problems: [],
			notices: [],
			records: 6,
		});
	});
});

test('an older sheet is read as far as its columns mean the same, and says what is new', async () => {
	const change = (book: Book) => {
		const marks = book.find('vitrin');
		marks.rows = marks.rows?.filter(([, , , signature]) => signature !== 'specs.mass quantity kg') ?? [];
		for (const row of marks.rows) if (row[1] === 'rifle') row[2] = '00000000';
		const rifles = book.find('Rifles');
		const at = book.columnOf('Mass, kg');
		rifles.rows = rifles.rows?.map((row) => row.filter((_, column) => column !== at)) ?? [];
		book.set('khazri', 'Introduced', 2011);
	};
	expect(await told(change)).toEqual({
		changes: ['Khazri › Introduced: not stated → 2011'],
		problems: [],
		notices: [
			'Rifles!A1 The sheet was made for an older catalogue. What is in it is read; columns that are new are missing: Mass, kg.',
		],
	});
});

test('says that nothing differs', async () => {
	const plan = await planOf(house, await changedBook(house));
	expect(describePlan(plan, 'az')).toEqual(['Fərq yoxdur. Oxunan məhsullar: 3.']);
});

/** Letters that the alphabet lacks become question marks, as programs write them. */
function inWindows1251(text: string): Buffer {
	const decoder = new TextDecoder('windows-1251');
	const bytes = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
	);
	return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

test('whatever happens to its bytes, a file is read or refused in words', async () => {
	const workbook = await changedBook(house);
	const table = makeCsv({ catalogue: house }, { language: 'ru', kind: 'rifle' });
	const accident = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
	const accidents = fc.array(accident, { minLength: 1, maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(fc.boolean(), accidents, async (isTable, bytes) => {
			const file = Buffer.from(isTable ? table : workbook);
			for (const { at, byte } of bytes) file[at % file.length] = byte;
			try {
				await planOf(house, file, 'ru', isTable ? 'in.csv' : 'in.xlsx');
			} catch (error) {
				expect(error).toBeInstanceOf(SheetRefusal);
			}
		}),
		{ numRuns: 150 },
	);
});
