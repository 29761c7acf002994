import { expect, test } from 'vitest';
import { localize } from './localize.ts';

test('gives the reader’s own language when it is there', () => {
	expect(localize('ar', { en: 'Rifle', ar: 'بندقية' })).toEqual({
		text: 'بندقية',
		lang: 'ar',
		dir: 'rtl',
		isFallback: false,
	});
});

test('says that English stands in, and which way it runs', () => {
	expect(localize('ar', { en: 'Rifle' })).toEqual({
		text: 'Rifle',
		lang: 'en',
		dir: 'ltr',
		isFallback: true,
	});
});
