import { expect, test } from '@playwright/test';
import { violationsOn } from './fixtures/axe.ts';
import { nobodysLanguage, openPage, pageKinds } from './fixtures/page-kinds.ts';
import { allViews, pairsIn, someViews } from './fixtures/sample.ts';

// A trace of a page that is only looked at once costs more than the look.
test.use({ locale: nobodysLanguage, trace: 'off' });

const views = process.env['VITRIN_FULL'] ? allViews() : someViews();

test('the sample of views has every pair that all views have', () => {
	expect(pairsIn(someViews())).toEqual(pairsIn(allViews()));
});

for (const kind of pageKinds)
	test(`${kind.name} passes axe in every language, scheme and width`, async ({ page }) => {
		const own = views.filter((view) => view.kind === kind);
		test.setTimeout(own.length * 15_000);
		for (const { locale, scheme, screen } of own) {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize(screen);
			await openPage(page, kind, locale);
			expect.soft(await violationsOn(page), `${locale}, ${scheme}, ${screen.width} px`).toEqual([]);
		}
	});
