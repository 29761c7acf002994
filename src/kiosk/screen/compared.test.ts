import { expect, test } from 'vitest';
import { lastCompared } from './compared.ts';

test('what was compared last is found on the way that the visitor came', () => {
	const trail = [
		'http://kiosk/en/compare/?p=a,b',
		'http://kiosk/en/products/c/',
		'http://kiosk/en/compare/',
		'http://kiosk/en/products/?compare=x',
	];
	expect(lastCompared(trail)).toEqual(['a', 'b']);
	expect(lastCompared(trail.slice(1))).toEqual([]);
});
