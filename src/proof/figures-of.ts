import { type Locale, localeIds } from '../catalogue/locales.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { formatQuantity, textOf } from '../i18n/format-quantity.ts';

/** A figure as pages write it in some languages and as data hold it, in SI; converted too. */
export function figuresOf(quantity: Quantity, locales: readonly Locale[] = localeIds): string[] {
	const written = locales.flatMap((locale) => {
		const { main, imperial } = formatQuantity(locale, allMessages[locale], quantity, quantity.unit);
		return [main, imperial ?? []].map(textOf);
	});
	const inSi = [quantity.min, quantity.max].flatMap((end) => (end === null ? [] : String(end)));
	return [...new Set([...written, ...inSi])].filter((text) => text !== '');
}
