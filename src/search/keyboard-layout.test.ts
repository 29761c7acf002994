import { expect, test } from 'vitest';
import { otherLayouts } from './keyboard-layout.ts';

test('reads the same keys with the other layout, both ways', () => {
	expect(otherLayouts('cyfqgth')).toContain('снайпер');
	expect(otherLayouts('кшаду')).toContain('rifle');
});

test('has nothing to offer for digits', () => {
	expect(otherLayouts('12')).toEqual([]);
});
