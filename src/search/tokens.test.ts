import { describe, expect, test } from 'vitest';
import { tokensIn } from './tokens.ts';

describe('one calibre', () => {
	test.each(['7,62×39', '7.62x39', '7.62 x 39 mm', '7,62х39', '٧٫٦٢×٣٩', '762x39', '7.62X39мм'])(
		'is read from %s',
		(text) => {
			expect(tokensIn(text)).toMatchObject([{ type: 'calibre', digits: '762x39', suffix: '' }]);
		},
	);

	test('keeps the letter that tells it from another', () => {
		expect(tokensIn('7.62×54R')).toMatchObject([{ type: 'calibre', digits: '762x54', suffix: 'r' }]);
		expect(tokensIn('7.62x54mmR')).toMatchObject([{ type: 'calibre', digits: '762x54', suffix: 'r' }]);
	});
});

test.each(['IST-14.5', 'ist14.5', 'ist 14,5', 'IST145'])(
	'a designation is read from %s in letters and digits',
	(text) => {
		expect(tokensIn(text)).toMatchObject([
			{ type: 'word', folded: 'ist' },
			{ type: 'figure', digits: '145' },
		]);
	},
);

test('a measure after a figure says nothing of its own', () => {
	expect(tokensIn('12.7 mm')).toHaveLength(1);
	expect(tokensIn('mm')).toHaveLength(1);
});
