import { expect, test } from 'vitest';
import { otherLayouts } from './keyboard-layout.ts';
import { typedWords } from './typed-words.ts';

const read = (typed: string) => otherLayouts(typed, typedWords);

test.each([
	['cyfqgth', 'снайпер'],
	['кшаду', 'rifle'],
	['قهبمث', 'rifle'],
	['fk]rdm', 'بندقية'],
	['لاثقثففش', 'beretta'],
])('reads the keys of %s with another layout as %s', (typed, meant) => {
	expect(read(typed)).toContain(meant);
});

test('has nothing to offer for digits and signs', () => {
	expect(['12', '.*', '[', 'qp-25'].flatMap(read)).toEqual([]);
});
