import { describe, expect, test } from 'vitest';
import { joined, tokensIn } from './tokens.ts';

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

test.each(['12.7 mm', '12,7мм', '١٢٫٧ ملم', '12.7 millimètres', '12.7 mim'])(
	'%s is a figure in millimetres',
	(text) => {
		expect(tokensIn(text)).toMatchObject([{ type: 'figure', text: '12.7', isInMillimetres: true }]);
	},
);

test('a figure of a designation is no measure', () => {
	expect(tokensIn('ITX-20')).toMatchObject([{ type: 'word' }, { text: '20', isInMillimetres: false }]);
});

test('a figure that begins with a point is one of inches and keeps the point', () => {
	expect(tokensIn('.338 Lapua')).toMatchObject([{ type: 'figure', text: '.338', digits: '338' }, {}]);
	expect(tokensIn('v.2')).toMatchObject([{ type: 'word' }, { text: '2' }]);
});

test('an Arabic word is also read without its article', () => {
	const [sniping] = tokensIn('قنص');

	for (const text of ['القنص', 'للقنص', 'والقنص', 'بالقنص'])
		expect(tokensIn(text)).toMatchObject([{ bare: { folded: sniping?.type === 'word' && sniping.folded } }]);
	expect(sniping).not.toHaveProperty('bare.folded');
});

test('two words joined are one, from the beginning of the first to the end of the second', () => {
	const [first, second] = tokensIn('Iti Qovan');

	expect(first?.type === 'word' && second?.type === 'word' && joined(first, second)).toMatchObject({
		folded: 'itiqovan',
		start: 0,
		end: 9,
	});
});
