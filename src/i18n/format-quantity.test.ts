import { expect, test } from 'vitest';
import type { Locale } from '../catalogue/locales.ts';
import { parseQuantity } from '../catalogue/quantity.ts';
import { dimensionOf, type Unit } from '../catalogue/units.ts';
import { allMessages } from './all-messages.ts';
import { type FormattedQuantity, formatQuantity, textOf } from './format-quantity.ts';

function formatted(locale: Locale, written: string, unit: Unit, display: Unit = unit): FormattedQuantity {
	const quantity = parseQuantity(written, dimensionOf(unit), [unit]);
	return formatQuantity(locale, allMessages[locale], quantity, display);
}

const main = (...asked: Parameters<typeof formatted>) =>
	textOf(formatted(...asked).main).replaceAll('\u00a0', ' ');

test('writes a mass in Azerbaijani with its own unit', () => {
	expect(main('az', '1250 kg', 'kg')).toBe('1.250 kq');
});

test.each([
	['600–650 rpm', 'rpm', '600–650 rpm'],
	['−40…+55 °C', '°C', '−40…+55 °C'],
	['3.80 ± 0.05 kg', 'kg', '3.80 ± 0.05 kg'],
	['up to 7 kg', 'kg', 'up to 7 kg'],
	['over 2000 rpm', 'rpm', 'over 2000 rpm'],
	['10/15/20 rounds', 'rounds', '10 / 15 / 20 rounds'],
	['1 rounds', 'rounds', '1 round'],
	['4 ×', '×', '4×'],
] as const)('keeps the form of %s', (written, unit, text) => {
	expect(main('en', written, unit)).toBe(text);
});

test('is no more exact after conversion than it was written', () => {
	const ceiling = formatted('en', '18000 ft', 'ft', 'm');

	expect(textOf(ceiling.main)).toBe('5490\u00a0m');
	expect(ceiling.written).toBe('18000 ft');
});

test('adds the imperial measure', () => {
	expect(textOf(formatted('en', '3.8 kg', 'kg').imperial ?? [])).toBe('8.38\u00a0lb');
	expect(textOf(formatted('en', '−40…+55 °C', '°C').imperial ?? [])).toBe('−40…+131\u00a0°F');
});

test('converts a tolerance as a difference, not as a point on the scale', () => {
	expect(textOf(formatted('en', '20 ± 5 °C', '°C').imperial ?? [])).toBe('68 ± 9\u00a0°F');
});

test('leaves Arabic words outside the left-to-right run, and symbols inside', () => {
	expect(formatted('ar', '3.8 kg', 'kg').main).toContainEqual({ text: '3.8\u00a0kg', isFigures: true });
	expect(formatted('ar', '30 rounds', 'rounds').main[0]).toEqual({ text: '30', isFigures: true });
	expect(formatted('ar', '30 rounds', 'rounds').main[1]?.isFigures).toBe(false);
});
