import { expect, test } from 'vitest';
import { lengthen, shorten } from './short-names.ts';

test.each([
	['Khazri assault rifle', 'Assault rifle'],
	['Автомат «Хазри»', 'Автомат'],
	['“Xəzri” avtomatı', 'Avtomat'],
	['Khazri', ''],
	['$& rifle $1', 'Rifle'],
	['rifle Rifle rifle', 'Rifle'],
	['Khazri \ue000 rifle', 'Rifle'],
	['\ue002\ue001', ''],
])('“%s” comes back as it was', (name, called) => {
	expect(lengthen(shorten(name, called), called)).toBe(name);
});

test('what a product is called takes one sign', () => {
	expect(shorten('Khazri assault rifle', 'Assault rifle')).toHaveLength('Khazri '.length + 1);
});
