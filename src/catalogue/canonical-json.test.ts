import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('sorts keys at every depth and leaves out what is undefined', () => {
	expect(canonicalJson({ b: [{ d: 1, c: undefined }, null], a: 'é"', B: { y: true, x: undefined } })).toBe(
		'{"B":{"y":true},"a":"é\\"","b":[{"d":1},null]}',
	);
});

test('says the same whatever the order of the keys, and loses nothing', () => {
	const isSame = (value: fc.JsonValue) => {
		const text = canonicalJson(value);
		expect(canonicalJson(reversed(value))).toBe(text);
		// −0 is 0 in JSON.
		expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
	};
	fc.assert(fc.property(fc.jsonValue(), isSame));
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).reverse();
	return Object.fromEntries(entries.map(([key, item]) => [key, reversed(item)]));
}
