import { wordsOf } from '../fixtures/words.ts';
import { entriesIn, expect, openKiosk, test } from './kiosk-test.ts';

const { t } = wordsOf('en');

test('a page answers no hand, key or script that leads out of it', async ({ page }) => {
	const session = await openKiosk(page, '/en/products/khazri/');
	const stopped = await page.evaluate(() => {
		const heading = document.querySelector('h1');
		const dispatch = (event: Event) => !heading?.dispatchEvent(event);
		const kinds = { bubbles: true, cancelable: true };
		return {
			menu: dispatch(new MouseEvent('contextmenu', kinds)),
			drag: dispatch(new DragEvent('dragstart', kinds)),
			drop: dispatch(new DragEvent('drop', kinds)),
			mark: dispatch(new Event('selectstart', kinds)),
			zoom: dispatch(new WheelEvent('wheel', { ...kinds, ctrlKey: true })),
			scroll: dispatch(new WheelEvent('wheel', kinds)),
			print: dispatch(new KeyboardEvent('keydown', { ...kinds, key: 'p', ctrlKey: true })),
			copy: dispatch(new ClipboardEvent('copy', kinds)),
			window: window.open('/en/') === null,
			answer: window.confirm('?'),
			marked: getComputedStyle(document.body).userSelect,
			touch: getComputedStyle(document.documentElement).touchAction,
		};
	});
	expect(stopped).toEqual({
		menu: true,
		drag: true,
		drop: true,
		mark: true,
		zoom: true,
		scroll: false,
		print: true,
		copy: true,
		window: true,
		answer: false,
		marked: 'none',
		touch: 'pan-x pan-y',
	});
	expect(await entriesIn(session)).toBe(1);
});

test('two fingers enlarge nothing', async ({ page }) => {
	const session = await openKiosk(page, '/en/products/khazri/');
	await session.send('Input.synthesizePinchGesture', {
		x: 540,
		y: 960,
		scaleFactor: 3,
		gestureSourceType: 'touch',
	});
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a script or a link that leads elsewhere leads nowhere', async ({ page, baseURL }) => {
	const session = await openKiosk(page, '/en/products/khazri/');
	await page.evaluate(() => {
		for (const address of [
			'https://elsewhere.example/',
			'http://127.0.0.1:1/',
			'mailto:a@b.example',
			'/data/x.csv',
		]) {
			const link = document.createElement('a');
			link.href = address;
			if (address.endsWith('.csv')) link.download = '';
			document.body.append(link);
			link.click();
		}
		location.href = 'https://elsewhere.example/';
	});
	await page.getByRole('link', { name: t('kiosk.compare'), exact: true }).tap();
	await expect(page).toHaveURL(`${baseURL}/en/compare/`);
	expect(await entriesIn(session)).toBe(1);
	expect(page.context().pages()).toHaveLength(1);
});

test('a page that is not there is said to be so where the visitor is', async ({ page }) => {
	await openKiosk(page, '/en/products/khazri/');
	await page.evaluate(() => {
		location.href = '/en/products/no-such-product/';
	});
	await expect(page.getByText(t('kiosk.unavailable'))).toBeVisible();
	await expect(page).toHaveURL('/en/products/khazri/');
});

test('the start page shows one product after another, and holds still for who wants that', async ({
	page,
}) => {
	await page.clock.install();
	await openKiosk(page);
	const shown = page.locator('.kiosk-slide[data-shown]');
	const first = await shown.getAttribute('href');
	await page.clock.runFor(8_000);
	await expect(shown).not.toHaveAttribute('href', first ?? '');
	await expect(shown).toHaveAttribute('lang', 'ar');
	await page.clock.runFor(22_000);
	expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--wander-x'))).toBe(
		'1px',
	);

	await page.emulateMedia({ reducedMotion: 'reduce' });
	const still = await shown.getAttribute('href');
	await page.clock.runFor(60_000);
	await expect(shown).toHaveAttribute('href', still ?? '');
	await shown.tap();
	await expect(page).toHaveURL(new RegExp(`${still}$`));
});
