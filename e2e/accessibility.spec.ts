import { expect, test } from '@playwright/test';
import { violationsOn } from './fixtures/axe.ts';
import { nobodysLanguage, openPage } from './fixtures/page-kinds.ts';
import { allViews, pairsIn, someViews } from './fixtures/sample.ts';

// A trace of a page that is only looked at once costs more than the look.
test.use({ locale: nobodysLanguage, trace: 'off' });

test('the sample of views has every pair that all views have', () => {
	expect(pairsIn(someViews())).toEqual(pairsIn(allViews()));
});

for (const { kind, locale, scheme, screen } of process.env['VITRIN_FULL'] ? allViews() : someViews())
	test.describe(() => {
		test.use({ colorScheme: scheme, viewport: screen });

		test(`${kind.name} passes axe in ${locale}, ${scheme}, ${screen.width} px wide`, async ({ page }) => {
			await openPage(page, kind, locale);

			expect(await violationsOn(page)).toEqual([]);
		});
	});
