import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKiosk } from '../../src/kiosk/make-kiosk.ts';
import { buildExecutable } from '../../src/kiosk/program/build-executable.ts';
import { readEditionMark } from '../../src/kiosk/program/edition-mark.ts';
import { startKiosk } from '../../src/kiosk/program/running-kiosk.fixtures.ts';
import { type OrdinaryUser, ordinaryUser } from './ordinary-user.ts';

let user: OrdinaryUser;
let folder: string;
let out: string;
beforeAll(async () => {
	user = ordinaryUser();
	folder = await makeKiosk('public');
	out = mkdtempSync(join(tmpdir(), 'vitrin-executable-'));
});
afterAll(() => {
	user.remove();
	rmSync(out, { recursive: true });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
	'the executable alone, in an empty folder, serves the edition',
	async () => {
		const { file } = await buildExecutable(folder, 'linux', out);
		const place = join(user.home, 'stick');
		mkdirSync(place);
		const alone = join(place, basename(file));
		copyFileSync(file, alone);
		const env = { ...user.env, ...(user.id === undefined && { VITRIN_KIOSK_TEST_FLAGS: '' }) };
		const kiosk = await startKiosk(alone, ['--port', '0', '--no-browser'], { env, id: user.id });
		const page = await fetch(`${kiosk.origin}/en/`);
		const state = await (await fetch(`${kiosk.origin}/_kiosk/state`)).json();
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('<html lang="en"');
		const { edition, fingerprint } = readEditionMark(folder);
		expect(state).toMatchObject({ edition, fingerprint });
		expect(await kiosk.end()).toBe(0);
		expect(readdirSync(place)).toEqual([basename(file)]);
		expect(readdirSync(join(user.home, 'data/vitrin-kiosk/public/editions/public'))).toHaveLength(1);
	},
);
