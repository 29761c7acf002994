import { expect, test } from 'vitest';
import { languageOfMachine } from './staff-language.ts';

test.each([
	[{ LC_ALL: 'ru_RU.UTF-8', LANG: 'az_AZ.UTF-8' }, 'ru'],
	[{ LC_ALL: '', LANG: 'az_AZ.UTF-8' }, 'az'],
	[{ LC_MESSAGES: 'ru', LANG: 'az_AZ' }, 'ru'],
	[{ LC_ALL: 'C.UTF-8', LANG: 'az_AZ' }, 'en'],
	[{ LANG: 'de_DE.UTF-8' }, 'en'],
	[{}, 'az'],
])('a machine that says %j speaks %s', (environment, language) => {
	expect(languageOfMachine(environment, 'az-Latn-AZ')).toBe(language);
});
