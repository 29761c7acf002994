import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isExpired } from '../src/catalogue/edition-record.ts';
import { localeLooks } from '../src/catalogue/locales.ts';
import { editionDateOf } from '../src/edition/edition-date.ts';
import { openCatalogue } from '../src/edition/open-catalogue.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { formatDate } from '../src/i18n/format-date.ts';
import { localize } from '../src/i18n/localize.ts';
import { inLocale, paths } from '../src/paths.ts';
import { listen } from '../src/serve/listen.ts';
import { createStaticServer } from '../src/serve/server.ts';
import { browsing } from './fixtures/browsing.ts';
import { readSite } from './fixtures/built-site.ts';
import { wordsOf } from './fixtures/words.ts';

const { editions } = openCatalogue(join(projectFolder, 'catalog-data'));
const date = editionDateOf(undefined, projectFolder);

for (const edition of editions.values()) {
	if (isExpired(edition, date)) continue;
	const { id, locales, title, audience, expires } = edition;

	test(`${id} is built in its languages and no other, and every page says which edition it is`, () => {
		const { pages, files } = readSite(join(projectFolder, 'dist', id));
		const folders = new Set(
			files.filter((file) => file.endsWith('/index.html')).map((file) => file.split('/')[0]),
		);
		expect([...folders].sort()).toEqual([...locales].sort());
		for (const locale of locales) {
			const marks = [title, audience].map((text) => localize(locale, text).text);
			if (expires !== undefined) marks.push(formatDate(locale, expires));
			const own = [...pages.values()].filter(({ address }) => address.startsWith(`/${locale}/`));
			expect(own.length).toBeGreaterThan(100);
			for (const { address, html } of own) {
				const foot = html.slice(html.lastIndexOf('<footer')).replace(/<[^>]+>/g, '');
				expect
					.soft(
						marks.filter((mark) => !foot.includes(mark)),
						address,
					)
					.toEqual([]);
			}
		}
	});

	test(`${id} is served, read, searched and compared in each of its languages`, async ({ page }) => {
		test.setTimeout(locales.length * 20_000);
		const server = createStaticServer(join(projectFolder, 'dist', id));
		try {
			const origin = `http://127.0.0.1:${await listen(server, 0)}`;
			await page.goto(`${origin}/`);
			for (const locale of locales) {
				await page.goto(origin + inLocale(locale, paths.home()));
				const { t } = wordsOf(locale);
				const languages = page.getByRole('navigation', { name: t('site.languages') }).getByRole('link');
				await expect(languages).toHaveText(locales.map((other) => localeLooks[other].name));

				await page.goto(origin + inLocale(locale, paths.products()));
				const { box, names } = browsing(page, locale);
				await box.fill('yst-24');
				await expect(names.first()).toContainText('YST-24');
				await page.goto(origin + inLocale(locale, paths.compare(['khazri', 'yst-24'])));
				await expect(page.getByRole('main').getByRole('table')).toContainText('YST-24');
			}
		} finally {
			server.close().closeAllConnections();
		}
	});
}
