import { type Locale, locales } from '../catalogue/locales.ts';
import { formatNumber } from './format-number.ts';
import { memoize } from './memoize.ts';
import type { Text } from './messages/messages.ts';

type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** Plain messages in, so that an island can be given the few that it needs. `count` picks the plural form. */
export function createTranslator<Key extends string>(
	locale: Locale,
	messages: Readonly<Record<Key, Text>>,
): Translate<Key> {
	return (key, values = {}) => {
		const template = pickForm(locale, messages[key], Number(values['count'] ?? 0));
		return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
			const value = values[name];
			return typeof value === 'number' ? formatNumber(locale, value) : (value ?? whole);
		});
	};
}

/** The form of a word that goes with a number. */
export function pickForm(locale: Locale, text: Text, count: number): string {
	if (typeof text === 'string') return text;
	return text[pluralRulesOf(locale).select(count)] ?? text.other;
}

const pluralRulesOf = memoize((locale: Locale) => new Intl.PluralRules(locales[locale].intl));
