import { expect, test } from 'vitest';
import { printedForms } from './printed-forms.ts';

test.each([
	['xəzri', { en: 'khazri', tr: 'hezri', ru: 'хазри', ar: 'خزري', fr: 'khazri' }],
	['yalquzaq', { en: 'yalguzag', tr: 'yalkuzak', ru: 'ялгузаг', fr: 'yalgouzag' }],
	['ıldırım', { en: 'ildirim', tr: 'ıldırım', ru: 'ылдырым', ar: 'أولديريم' }],
	['vaşaq', { en: 'vashag', tr: 'vaşak', ru: 'вашаг', ar: 'فاشاغ', fr: 'vachag' }],
	['zərbə', { en: 'zarba', tr: 'zerbe', ru: 'зарба', ar: 'زربا' }],
	['cəllad', { en: 'jallad', ru: 'джаллад', ar: 'جلاد', fr: 'djallad' }],
])('prints %s as an editor would', (word, forms) => {
	expect(printedForms({ word, isSoftInRussian: false })).toMatchObject({ az: word, ...forms });
});

test('hears ə as е where the Russian editor does', () => {
	expect(printedForms({ word: 'zərbə', isSoftInRussian: true }).ru).toBe('зербе');
});
