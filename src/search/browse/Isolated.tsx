import { directionOf, type Locale } from '../../catalogue/locales.ts';
import { isolate } from '../../i18n/isolate.ts';
import { SheetTextView } from '../../ui/SheetTextView.tsx';

/** A text in the reader's language; where that runs from right to left, its figures keep their order. */
export function Isolated({ text, locale }: { text: string; locale: Locale }) {
	return <SheetTextView text={directionOf(locale) === 'rtl' ? isolate(text) : text} />;
}
