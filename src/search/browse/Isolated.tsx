import { directionOf, type Locale } from '../../catalogue/locales.ts';
import { isolate } from '../../i18n/isolate.ts';
import { Line } from '../../ui/Saying.tsx';

/** A text in the reader's language; where that runs from right to left, its figures keep their order. */
export function Isolated({ text, locale }: { text: string; locale: Locale }) {
	return <Line text={directionOf(locale) === 'rtl' ? isolate(text) : text} />;
}
