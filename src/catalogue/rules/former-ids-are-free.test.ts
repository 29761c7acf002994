import { describe, expect, test } from 'vitest';
import { problemsOf, productOf } from '../fixtures.ts';

function said(...records: Parameters<typeof problemsOf>) {
	return problemsOf(...records).map(({ file, field, problem, fix }) => [`${file} › ${field}`, problem, fix]);
}

const tookOver = (id: string, ...former: string[]) =>
	productOf(id, { formerIds: former.map((id) => ({ id })) });

describe('formerIdsAreFree', () => {
	test('accepts the id of a product that is gone', () => {
		expect(said(tookOver('new', 'old', 'older'))).toEqual([]);
	});

	test('refuses the id of a product that is there, and says how to retire it', () => {
		expect(said(tookOver('new', 'old'), productOf('old'))).toEqual([
			[
				'products/rifle/new.yaml › formerIds[1].id',
				'“old” is a product, so its address cannot lead here.',
				'Remove the line, or retire that product: npm run desk:retire -- old --to new',
			],
		]);
	});

	test('refuses an id that leads to two places, or twice to one', () => {
		const problem = '“old” is a former id of “a” already.';
		const fix = 'Keep one of the two lines: an address leads to one place.';
		expect(said(tookOver('a', 'old', 'old'))).toEqual([
			['products/rifle/a.yaml › formerIds[2].id', problem, fix],
		]);
		expect(said(tookOver('a', 'old'), tookOver('b', 'old'))).toContainEqual([
			'products/rifle/b.yaml › formerIds[1].id',
			problem,
			fix,
		]);
	});
});
