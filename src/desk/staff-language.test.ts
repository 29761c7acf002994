import { expect, test } from 'vitest';
import { staffLanguageOf } from './staff-language.ts';

test.each([
	['ru', { LANG: 'az_AZ.UTF-8' }, 'ru'],
	[undefined, { LC_ALL: 'ru_RU.UTF-8', LANG: 'az_AZ.UTF-8' }, 'ru'],
	[undefined, { LC_ALL: '', LANG: 'az_AZ.UTF-8' }, 'az'],
	[undefined, { LC_MESSAGES: 'ru', LANG: 'az_AZ' }, 'ru'],
	[undefined, { LC_ALL: 'C.UTF-8' }, 'en'],
	[undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
	[undefined, {}, 'en'],
])('%j on a machine that says %j is %s', (given, environment, language) => {
	expect(staffLanguageOf(given, environment)).toBe(language);
});

test('names the languages for one that staff do not have', () => {
	expect(() => staffLanguageOf('fr', {})).toThrow('“fr” is not a language of the desk.\nUse az, en, ru.');
});
