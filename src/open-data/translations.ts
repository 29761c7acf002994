import type { Edition, ReleasedProduct } from '../catalogue/edition.ts';
import { localeIds } from '../catalogue/locales.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { allMessages } from '../i18n/all-messages.ts';
import type { InterfaceKey } from '../i18n/messages/messages.ts';
import { createTranslator } from '../i18n/translator.ts';
import { filled } from '../ui/filled.ts';
import { readerOf } from '../ui/reader.ts';

/** The languages of a text in the catalogue's order, whatever that of the record's lines. */
export function inOrder(text: LocalizedText): LocalizedText {
	const entries = localeIds.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, text[locale]]]));
	return { ...Object.fromEntries(entries), en: text.en };
}

/** A product's summary with its figures in the words of each language. */
export function summaryOf(edition: Edition, product: ReleasedProduct): LocalizedText | undefined {
	const { summary } = product;
	if (summary === undefined) return undefined;
	const inWords = localeIds.reduce(
		(text, locale) => (text[locale] === undefined ? text : filled(readerOf(edition, locale), product, text)),
		summary,
	);
	return inOrder(inWords);
}

/** What the interface says, in the languages of an edition and in English. */
export function messageIn({ locales }: Edition, key: InterfaceKey): LocalizedText {
	const say = (locale: (typeof locales)[number]) =>
		createTranslator(locale, allMessages[locale].interface)(key);
	return inOrder({ ...Object.fromEntries(locales.map((locale) => [locale, say(locale)])), en: say('en') });
}
