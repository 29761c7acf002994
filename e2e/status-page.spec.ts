import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { projectFolder } from '../src/edition/project-folder.ts';

/** Opens the page of what is missing by its file, as staff do. */
async function open(page: Page, language: string, file: string): Promise<void> {
	execFileSync(process.execPath, [
		join(projectFolder, 'src/desk/status.ts'),
		'--lang',
		language,
		'--kind',
		'rifle',
		'--out',
		file,
	]);
	await page.goto(pathToFileURL(file).href);
}

const rows = (page: Page) => page.locator('.entries tbody tr').filter({ visible: true });

test('a clerk finds what concerns one product in all lists, by keyboard', async ({ page }, info) => {
	await open(page, 'az', info.outputPath('status.html'));
	const first = await rows(page).count();
	await page.getByLabel('Siyahılarda axtarış').focus();
	await page.keyboard.type('XEZRİ kutle');
	await expect(page.getByRole('status')).toHaveText(/^Tapıldı: [1-9]\d* \/ \d+$/);
	await expect(page.getByRole('heading', { name: 'Ümumi mənzərə' })).toBeHidden();
	for (const text of await rows(page).allTextContents()) expect(text).toMatch(/Xəzri.*kütlə/is);

	await page.keyboard.press('Escape');
	await expect(page.getByRole('status')).toHaveText('');
	await expect(rows(page)).toHaveCount(first);
});

for (const language of ['en', 'az', 'ru'])
	test(`the page of what is missing passes axe and fits a phone in ${language}`, async ({ page }, info) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, language, info.outputPath('status.html'));
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
