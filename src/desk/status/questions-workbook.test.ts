import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { catalogueOf, enterpriseOf, productOf } from '../../catalogue/fixtures.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import { describerOf } from './describe.ts';
import { questionsFor } from './enterprise-questions.ts';
import { houseStatusOf } from './house-status.ts';
import { questionsWorkbook } from './questions-workbook.ts';

const house = [
	enterpriseOf('iglim', { name: { en: 'Iglim' }, sources: ['page'] }),
	productOf('khazri', {
		name: { en: '=1+2' },
		maker: { enterprise: 'iglim' },
		specs: {
			mass: { value: '3.1 kg', conflicts: [{ value: '3.3 kg' }] },
			role: { value: 'assault-rifle', basis: 'unverified' },
		},
	}),
];

async function read(language: StaffLanguage) {
	const catalogue = catalogueOf(...house);
	const describer = describerOf(catalogue, language);
	const questions = questionsFor('iglim', houseStatusOf(house, catalogue).records, describer);
	const letter = { to: describer.enterprise('iglim'), scope: 'All', date: '2026-11-24' };
	const { sheets } = await readXlsx(await questionsWorkbook(questions, letter, describer), {
		readStyles: true,
	});
	const [guide, table, lists] = sheets;
	if (guide === undefined || table === undefined || lists === undefined) throw new Error('No three sheets.');
	/** What the answer of a row is chosen from. */
	const choicesOf = (row: number) => {
		const [, letters, height] =
			/\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(
				table.dataValidations?.find(({ range }) => range === `F${row}`)?.formula1 ?? '',
			) ?? [];
		const column = (letters ?? '').charCodeAt(0) - 65;
		return lists.rows.slice(0, Number(height)).map((cells) => cells[column]);
	};
	return { guide, table, lists, choicesOf, questions };
}

test.each([
	['en', ['3.1 kg', '3.3 kg'], ['yes', 'no', 'Sniper rifle'], 'a figure in mm', '24 Nov 2026'],
	['az', ['3,1 kq', '3,3 kq'], ['bəli', 'xeyr', 'Snayper tüfəngi'], 'rəqəm, mm', '24 noy 2026'],
	['ru', ['3,1 кг', '3,3 кг'], ['да', 'нет', 'Снайперская винтовка'], 'число, мм', '24 нояб. 2026 г.'],
] as const)(
	'%s: a row a question, with its unit or its choices',
	async (language, values, words, unit, day) => {
		const { guide, table, choicesOf, questions } = await read(language);
		expect(table.rows).toHaveLength(questions.length + 1);
		for (const [product, , , , , answer, proof, record] of table.rows.slice(1))
			expect([product, answer, proof, record]).toEqual(['=1+2', '', '', 'products/khazri']);
		const [confirmed, disputed] = table.rows.slice(1);
		expect(disputed?.[2]).toBe(values.join('; '));
		expect(choicesOf(3)).toEqual(values);
		expect(choicesOf(2).slice(0, 3)).toEqual(words);
		expect(confirmed?.[2]).not.toBe(words[2]);
		expect(table.rows.map((row) => row[4])).toContain(unit);
		expect(guide.rows.flat()).toEqual(expect.arrayContaining(['All', day]));
	},
);

test('the headings stay in sight, what is wrapped is seen, and it is printed on pages of its width', async () => {
	const { table, lists } = await read('en');
	expect(table.freezePane).toMatchObject({ rows: 1 });
	expect(table.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
	expect(table.cells?.get('1,5')?.style).toMatchObject({ numFmt: '@', alignment: { wrapText: true } });
	expect(lists.veryHidden).toBe(true);
});
