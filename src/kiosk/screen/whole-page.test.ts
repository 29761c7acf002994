import { expect, test } from 'vitest';
import { isWhole } from './whole-page.ts';

const page = '<html><head><script id="kiosk-data">{}</script></head><body>Words</body></html>\n';

test('a page is whole from its head to its end', () => {
	expect(isWhole(page)).toBe(true);
	expect(isWhole(page.slice(0, -20))).toBe(false);
	expect(isWhole('')).toBe(false);
	expect(isWhole('<html><body>There is no such page.</body></html>')).toBe(false);
});
