import { expect, test } from 'vitest';
import { isShut } from './lockdown.ts';

const held = { ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more = {}) => isShut({ key, ...held, ...more });

test('shuts the keys that are the browser’s', () => {
	const shut = [
		press('p', { ctrlKey: true }),
		press('F4', { altKey: true }),
		press('l', { metaKey: true }),
		press('F11'),
		press('BrowserBack'),
		press('ContextMenu'),
		press('ArrowLeft', { altKey: true }),
	];
	expect(shut).not.toContain(false);
});

test('leaves letters and the way from one thing to the next to the visitor', () => {
	for (const key of ['a', 'ə', 'Tab', 'Enter', 'ArrowDown', 'Backspace', 'F'])
		expect([key, press(key)]).toEqual([key, false]);
	// The right Alt of some layouts.
	expect(press('€', { ctrlKey: true, altKey: true })).toBe(false);
});
