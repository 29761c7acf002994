import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { nobodysLanguage, openPage } from './fixtures/page-kinds.ts';
import { allViews, pairsIn, someViews } from './fixtures/sample.ts';

const rules = ['target-size', 'region', 'landmark-unique', 'heading-order'];

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

/** In words, with the element: the whole of what axe says fills a screen. */
async function violationsOn(page: Page): Promise<string[]> {
	// Without frames there is nothing to gather in a page of axe's own, which the newer mode opens each time.
	const { violations, passes, inapplicable } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({
			resultTypes: ['violations'],
			runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
			rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
		})
		.analyze();
	const ran = new Set([...violations, ...passes, ...inapplicable].map(({ id }) => id));
	expect(rules.filter((rule) => !ran.has(rule))).toEqual([]);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
	);
}
