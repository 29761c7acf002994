import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../catalogue.ts';
import { enterpriseOf, mediumOf, pictureOf, problemsOf, productOf, sourceOf } from '../fixtures.ts';
import { tellProblem } from '../format-problem.ts';
import type { PictureFile } from '../medium.ts';
import { CatalogueError } from '../problem.ts';

const khazri = productOf('khazri');

function saidOf(pictures: readonly PictureFile[]): string[] {
	try {
		createCatalogue([khazri, sourceOf('page'), mediumOf('left')], [], pictures);
		return [];
	} catch (error) {
		if (!(error instanceof CatalogueError)) throw error;
		return error.problems
			.map((problem) => tellProblem(problem))
			.map(({ file, field, problem, fix }) => `${file} ${field} | ${problem} | ${fix}`);
	}
}

describe('mediaAreApproved', () => {
	test('accepts the file that was approved', () => {
		expect(saidOf([pictureOf('left')])).toEqual([]);
	});

	test('asks for a picture that is not there', () => {
		expect(saidOf([pictureOf('right')])).toEqual([
			'media/left.yaml  | The picture of this record is not there. | Put it beside the record, as left.jpg, .png, .webp or .tif.',
		]);
	});

	test('takes no other file under the same name', () => {
		const hash = 'a'.repeat(64);
		expect(saidOf([pictureOf('left', { hash })])).toEqual([
			`media/left.yaml approval.file | media/left.jpg is not the file that was approved. | Have it approved, then write its mark: ${hash}`,
		]);
	});

	test('allows one cover for each thing', () => {
		const cover = (id: string, of = { product: 'khazri' }) => mediumOf(id, { of, cover: 'yes' });
		expect(
			problemsOf(productOf('khazri'), cover('a'), cover('b'), mediumOf('c')).map(
				({ file, field, problem }) => `${file} ${field} | ${problem}`,
			),
		).toEqual(['media/b.yaml cover | media/a.yaml is the cover of the same thing.']);
		const works = mediumOf('b', { of: { enterprise: 'khazri' }, cover: 'yes' });
		expect(problemsOf(productOf('khazri'), enterpriseOf('khazri'), cover('a'), works)).toEqual([]);
	});
});

test.each([
	['rights', 'Add “rights:” and below it “holder:”, “licence:” and “credit:”.'],
	[
		'approval',
		'Add “approval:” and below it “role:”, “date:” and “file:”; npm run media -- check gives the last.',
	],
	['alt', 'Add “alt:” and below it “en:” with what is seen, in words.'],
	['of', 'Add “of:” and below it what the picture is of, such as “product: khazri”.'],
])('a picture without its %s is refused', (field, fix) => {
	const whole = mediumOf('left');
	const data = Object.fromEntries(Object.entries(whole.data ?? {}).filter(([key]) => key !== field));
	expect(problemsOf(khazri, { ...whole, data })).toMatchObject([
		{ file: 'media/left.yaml', field, problem: `“${field}” is missing.`, fix },
	]);
});

test.each([
	[{}, 'of', 'A picture is of one thing.'],
	[{ product: 'khazri', enterprise: 'iglim' }, 'of', 'A picture is of one thing.'],
	[{ product: 'kahzri' }, 'of.product', '“kahzri” is not a product: there is no such file.'],
	[{ calibre: 'none' }, 'of.calibre', '“none” is not a calibre: there is no such file.'],
])('a picture of %j is refused', (of, field, problem) => {
	expect(problemsOf(khazri, mediumOf('left', { of }))).toMatchObject([{ field, problem }]);
});
