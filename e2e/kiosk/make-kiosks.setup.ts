import { test } from '@playwright/test';
import { makeKiosk } from '../../src/kiosk/make-kiosk.ts';
import { kioskFolder, type MadeKiosk, madeKiosks } from './made-kiosks.ts';

for (const [name, { edition, pace }] of Object.entries(madeKiosks))
	test(`makes the ${name} kiosk`, async () => {
		test.setTimeout(180_000);
		await makeKiosk(edition, { out: kioskFolder(name as MadeKiosk), pace });
	});
