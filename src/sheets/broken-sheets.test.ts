import { describe, expect, test } from 'vitest';
import { productOf } from '../catalogue/fixtures.ts';
import { staffLanguages } from '../catalogue/staff-languages.ts';
import { brokenBooks } from './broken-books.fixtures.ts';
import type { SheetProblem } from './change.ts';
import { sentences } from './sentences/say.ts';
import { changedBook, planOf, smallHouse } from './sheets.fixtures.ts';

const house = smallHouse(
	...['yelken', 'yol', 'yurd'].map((id, index) =>
		productOf(id, { name: { en: id }, specs: { mass: { value: `4.${index} kg` } } }),
	),
);

function inOneLine({ place, problem, fix }: SheetProblem): string {
	return `${place} ${problem} ${fix}`.trim();
}

describe.each(staffLanguages)('in a workbook in %s', (language) => {
	test.each(brokenBooks)('$what is refused where it is, with what to do', async ({ change, told }) => {
		const { problems, changes } = await planOf(
			house,
			await changedBook(house, change, { language }),
			language,
		);
		const lines = problems.map(inOneLine);
		expect(lines.join('\n')).toBe(told[language]);
		expect(changes).toEqual([]);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(300);
	});
});

test.each(['3.4²', '3.4 \u200b²', '²3.4', '³', '3.4₁', '3.4①', '3½', '3.4\u200b*'])(
	'a sign that is no digit is never taken for one: %j',
	async (typed) => {
		const bytes = await changedBook(house, (book) => book.set('yalguzag', 'Mass, kg', typed));
		const { problems, changes } = await planOf(house, bytes);
		expect([changes, problems.map(({ problem }) => problem)]).toEqual([
			[],
			[`More than a number stands here: “${typed.replace('\u200b', '')}”.`],
		]);
	},
);

test('no sentence in Azerbaijani or Russian falls back on English', () => {
	for (const language of ['az', 'ru'] as const)
		for (const [problem, fix] of Object.values(sentences[language])) {
			const text = `${problem} ${fix}`
				.replace(/\{\w+\}/g, '')
				.replace(/npm run [\w:]+|--\w+|“id”|«id»|\bid\b|Excel|xlsx|CSV|UTF-8|MB|Data/g, '');
			expect(text).not.toMatch(
				/(?<!\p{L})(?:the|cell|sheet|row|column|format|save|write|file|is|not|of|value)(?!\p{L})/iu,
			);
			if (language === 'ru') expect(text).not.toMatch(/[a-z]{2}/i);
		}
});
