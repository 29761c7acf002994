import { createRandom } from '../../src/bench/random.ts';
import { entriesIn, expect, openKiosk, test } from './kiosk-test.ts';
import { extent, quickTimes } from './made-kiosks.ts';

test.use({ kiosk: 'quick' });

const keys = [
	...['a', 'e', '7', ' ', 'Enter', 'Tab', 'Shift+Tab', 'Escape', 'Backspace', 'ArrowDown', 'PageDown', 'End'],
	...['F1', 'F5', 'F11', 'Alt+ArrowLeft', 'Alt+Home', 'Control+p', 'Control+o', 'Control+t', 'Control+n'],
	...[
		'Control+w',
		'Control+u',
		'Control+s',
		'Control+Shift+i',
		'Control+=',
		'Alt+F4',
		'Meta',
		'ContextMenu',
		'/',
	],
];

test('whatever is tapped and pressed, the kiosk stays one page of its own and begins anew', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(60_000 + extent.actions * 120);
	const unwanted: string[] = [];
	page.on('dialog', (dialog) => {
		unwanted.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('download', (download) => unwanted.push(`download: ${download.url()}`));
	page.on('pageerror', ({ message }) => unwanted.push(`error: ${message}`));
	page.on('framenavigated', (frame) => {
		if (!frame.url().startsWith(`${baseURL}/`)) unwanted.push(`went to ${frame.url()}`);
	});
	page.context().on('page', (other) => unwanted.push(`window: ${other.url()}`));
	const session = await openKiosk(page);
	const { next, between, pick } = createRandom(extent.seed);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const seen = new Set<string>();

	const act = (kind: number, x: number, y: number): Promise<void> => {
		if (kind < 0.6) return page.touchscreen.tap(x, y);
		if (kind < 0.8) return page.mouse.wheel(0, between(-450, 1050));
		if (kind < 0.83) return page.mouse.click(x, y, { button: 'right' });
		if (kind < 0.85) return page.mouse.click(x, y, { button: 'middle' });
		return page.keyboard.press(pick(keys));
	};

	for (let done = 0; done < extent.actions; done++) {
		const [x, y] = [between(0, width), between(0, height)];
		const kind = next();
		await answered(act(kind, x, y));
		seen.add(new URL(page.url()).pathname);
	}
	await page.waitForLoadState();
	// A code is left to be read twice as long.
	const isReading = (await page.getByRole('dialog').getByRole('img').count()) > 0;
	const patience = quickTimes.idle * (isReading ? 2 : 1) + quickTimes.countdown + 5;
	const began = performance.now();
	await expect(page).toHaveURL('/', { timeout: patience * 1000 });
	const back = (performance.now() - began) / 1000;
	console.log(
		`random: ${extent.actions} actions of seed ${extent.seed} on ${seen.size} pages, at the start ${back.toFixed(1)} s later`,
	);
	expect(unwanted).toEqual([]);
	expect(page.context().pages()).toHaveLength(1);
	expect(await entriesIn(session)).toBe(1);
	expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

/** A page that is left in the very moment of a touch answers it never: the browser tells nobody. */
async function answered(action: Promise<void>): Promise<void> {
	const patience = Promise.withResolvers<void>();
	const timer = setTimeout(patience.resolve, 1000);
	await Promise.race([action, patience.promise]);
	clearTimeout(timer);
}
