import type { Edition, ReleasedProduct } from '../catalogue/edition.ts';
import { type EditionIndex, indexOf } from '../catalogue/edition-index.ts';
import { directionOf, type Locale } from '../catalogue/locales.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { isolateInText } from '../i18n/isolate.ts';
import { type LocalText, localize } from '../i18n/localize.ts';
import { memoize } from '../i18n/memoize.ts';
import type { InterfaceKey, Messages } from '../i18n/messages/messages.ts';
import { sortBy } from '../i18n/sort.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { inLocale } from '../paths.ts';

/** An edition as one language's reader meets it: what every part of a page needs. */
export interface Reader {
	readonly edition: Edition;
	readonly index: EditionIndex;
	readonly locale: Locale;
	readonly dir: 'ltr' | 'rtl';
	readonly messages: Messages;
	readonly t: Translate<InterfaceKey>;
	local(text: LocalizedText): LocalText;
	/** A text of which calibres, designations and stretches of days keep their order on a page from right to left. */
	inOrder(text: string): string;
	/** The products of a kind by name, in the order of the language. */
	productsOfKind(id: string): readonly ReleasedProduct[];
	/** A path of `paths`, in the reader's language. */
	href(path: string): string;
}

/** Made once an edition and language, however many pages ask. */
export function readerOf(edition: Edition, locale: Locale): Reader {
	return readersOf(edition)(locale);
}

const readersOf = memoize((edition: Edition) => memoize((locale: Locale) => createReader(edition, locale)));

function createReader(edition: Edition, locale: Locale): Reader {
	const messages = allMessages[locale];
	const index = indexOf(edition);
	return {
		edition,
		index,
		locale,
		dir: directionOf(locale),
		messages,
		t: createTranslator(locale, messages.interface),
		local: (text) => localize(locale, text),
		inOrder: (text) => (directionOf(locale) === 'rtl' ? isolateInText(text) : text),
		productsOfKind: memoize((id) =>
			sortBy(locale, index.productsOfKind(id), ({ name }) => localize(locale, name).text),
		),
		href: (path) => inLocale(locale, path),
	};
}
