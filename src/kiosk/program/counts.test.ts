import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCounts, today } from './counts.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-counts-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('go on where they were left', () => {
	openCounts(folder).add({ product: 'khazri', locale: 'en' });
	const counts = openCounts(folder);
	counts.add({ product: 'khazri', locale: 'en' });
	counts.add({ locale: 'az' });
	expect(counts.all()).toEqual([{ day: today(), products: { khazri: { en: 2 } }, locales: { az: 1 } }]);
});

test.each(['', '{"day"', '{"day":"2026-11-28","products":{"khazri":{"en":-1}},"locales":{}}'])(
	'a spoilt file, “%s”, is set aside and the day begins anew',
	(text) => {
		writeFileSync(join(folder, `${today()}.json`), text);
		const counts = openCounts(folder);
		counts.add({ locale: 'en' });
		expect(counts.of(today())).toEqual({ day: today(), products: {}, locales: { en: 1 } });
		expect(readdirSync(folder).sort()).toEqual([`${today()}.json`, `${today()}.json.damaged`]);
	},
);

test('of a day without any there is no file', () => {
	expect(openCounts(folder).of('2026-01-01')).toEqual({ day: '2026-01-01', products: {}, locales: {} });
	expect(readdirSync(folder)).toEqual([]);
});
