import { expect, test } from 'vitest';
import { isolate, isolateInText } from './isolate.ts';

const figuresIn = (text: string) =>
	isolate(text)
		.filter(({ isFigures }) => isFigures)
		.map((run) => run.text);

test.each([
	['رشاش عيار 7.62×39 مم', ['7.62×39']],
	['بندقية IST-14.5 مضادة للعتاد', ['IST-14.5']],
	['عُرضت في IDEF 2011.', ['IDEF 2011']],
	['بين 2016–2017 (ADEX 2016)', ['2016–2017', 'ADEX 2016']],
	['وزارة الصناعات الدفاعية', []],
])('keeps together what is read left to right in “%s”', (text, figures) => {
	expect(figuresIn(text)).toEqual(figures);
});

test('loses no letter of the text', () => {
	const text = 'مركبة ITX-6L SOV، 2025 و12.3 طن';

	expect(
		isolate(text)
			.map((run) => run.text)
			.join(''),
	).toBe(text);
	expect(isolateInText(text).replace(/[\u2066\u2069]/g, '')).toBe(text);
});
