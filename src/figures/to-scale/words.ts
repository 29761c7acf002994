import type { Released, Saying } from '../../catalogue/edition.ts';
import type { Quantity } from '../../catalogue/quantity.ts';
import type { Spec } from '../../catalogue/spec.ts';
import type { Unit } from '../../catalogue/units.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity, textOf } from '../../i18n/format-quantity.ts';
import { isolatedText } from '../../i18n/isolate.ts';
import type { Reader } from '../../ui/reader.ts';

/** A quantity where no markup can be had; its figures keep their order on a page from right to left. */
export function quantityIn({ locale, messages, dir }: Reader, quantity: Quantity, unit: Unit): string {
	const { main } = formatQuantity(locale, messages, quantity, unit);
	return dir === 'rtl' ? isolatedText(main) : textOf(main);
}

/** Two lengths of one unit: 1200×800 mm. */
export function areaIn({ locale, messages, dir }: Reader, across: Quantity, up: Quantity): string {
	const [first] = across.numbers;
	const { main } = formatQuantity(locale, messages, up, up.unit);
	const text = `${formatNumber(locale, first ?? 0)}×${textOf(main)}`;
	return dir === 'rtl' ? isolatedText([{ text, isFigures: true }]) : text;
}

/** A stated figure as the tables show it. */
export function valueIn(reader: Reader, spec: Spec, said: (Released & Saying) | undefined): string {
	return said?.state === 'stated' && said.value.type === 'quantity' && spec.type === 'quantity'
		? quantityIn(reader, said.value.quantity, spec.display)
		: '';
}
