import { describe, expect, test } from 'vitest';
import { localeIds, locales } from '../catalogue/locales.ts';
import { units } from '../catalogue/units.ts';
import { allMessages } from './all-messages.ts';
import type { Text } from './messages/messages.ts';

/** Every message of a language by its path. */
function textsOf(value: object, path = ''): [string, Text][] {
	return Object.entries(value).flatMap(([key, inner]): [string, Text][] =>
		typeof inner === 'string' || 'other' in inner
			? [[`${path}${key}`, inner]]
			: textsOf(inner, `${path}${key}/`),
	);
}

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(localeIds)('the messages in %s', (locale) => {
	const texts = textsOf(allMessages[locale]);
	const english = new Map(textsOf(allMessages.en));

	test('say everything, and nothing twice removed', () => {
		expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
		expect(texts.filter(([, text]) => formsOf(text).some((form) => form.trim() === ''))).toEqual([]);
	});

	test('have the plural forms that the language has, all of them', () => {
		const forms = [...new Intl.PluralRules(locales[locale].intl).resolvedOptions().pluralCategories].sort();
		for (const [key, text] of texts)
			if (typeof text !== 'string') expect([key, ...Object.keys(text).sort()]).toEqual([key, ...forms]);
	});

	test('keep the placeholders of the English', () => {
		for (const [key, text] of texts) {
			const wanted = placeholdersIn(formsOf(english.get(key) ?? '').join(' '));
			const found = placeholdersIn(formsOf(text).join(' '));
			expect([key, ...found]).toEqual([key, ...wanted]);
		}
	});

	test('name every unit', () => {
		expect(Object.keys(allMessages[locale].units).sort()).toEqual([...units].sort());
	});

	test('are in normal form, without hidden characters', () => {
		for (const [key, text] of texts)
			for (const form of formsOf(text)) {
				expect([key, form]).toEqual([key, form.normalize('NFC')]);
				expect([key, /[\p{Cc}\p{Cf}]/u.test(form)]).toEqual([key, false]);
			}
	});
});

test('Arabic has six plural forms', () => {
	expect(Object.keys(allMessages.ar.interface['count.products']).sort()).toEqual([
		'few',
		'many',
		'one',
		'other',
		'two',
		'zero',
	]);
});

test('every language speaks for itself', () => {
	for (const locale of localeIds)
		if (locale !== 'en') expect(allMessages[locale].interface['nav.products']).not.toBe('Products');
});
