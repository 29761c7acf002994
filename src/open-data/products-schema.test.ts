import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonText } from './data-files.ts';
import { houseOf } from './fixtures.ts';
import { productsDataOf } from './products-data.ts';
import { productsSchemaOf } from './products-schema.ts';

const validate = new Ajv2020({ strictTypes: false }).compile(productsSchemaOf(houseOf()));

/** What is wrong with the public data of the house after somebody has changed a word of the file. */
function faultsAfter(from: string | RegExp = '', to = ''): unknown {
	const file = jsonText(productsDataOf(houseOf()));
	const changed = file.replace(from, to);
	if (from !== '') expect(changed).not.toBe(file);
	validate(JSON.parse(changed));
	return validate.errors;
}

describe('the schema of the data', () => {
	test.each(['public', 'licensed', 'internal'])('holds for the data of the level %s', (level) => {
		const edition = houseOf({ level });
		const holds = new Ajv2020({ strictTypes: false }).compile(productsSchemaOf(edition));
		holds(JSON.parse(jsonText(productsDataOf(edition))));
		expect(holds.errors).toBeNull();
	});

	test.each<[what: string, from: string | RegExp, to: string]>([
		['a unit of another dimension', '"unit": "rpm"', '"unit": "kg"'],
		['a choice that the kind does not have', '"value": "sniper-rifle"', '"value": "spanner"'],
		['a spec that the kind does not have', '"barrelLength": {', '"wingspan": {'],
		['a kind that the edition does not have', '"kind": "sight"', '"kind": "mortar"'],
		['a state that there is not', '"state": "on-request"', '"state": "secret"'],
		['a field that nobody has described', '"kind": "sight"', '"kind": "sight", "price": 1'],
		['a day that is none', '"date": "2026-01-02"', '"date": "soon"'],
		['a value without sources', /"sources": \[[^\]]*\],\s*"inherited/, '"inherited'],
	])('refuses %s', (_, from, to) => {
		expect(faultsAfter()).toBeNull();
		expect(faultsAfter(from, to)).not.toBeNull();
	});

	test('speaks of no kind that the edition has no product of', () => {
		const text = JSON.stringify(productsSchemaOf(houseOf()));
		expect(text).toContain('specsOf-sight');
		expect(text).not.toContain('mortar-bomb');
	});
});
