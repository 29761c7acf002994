import { defineConfig, devices } from '@playwright/test';

const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];
// Commands speak the machine's language; tests read English.
process.env['LC_ALL'] = 'C.UTF-8';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Journeys through the built editions; e2e/serve-editions.ts serves them and names their addresses. */
export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results',
	globalSetup: './e2e/serve-editions.ts',
	forbidOnly: process.env['CI'] !== undefined,
	fullyParallel: true,
	workers: 2,
	use: { ...devices['Desktop Chrome'], launchOptions: { executablePath, args } },
	projects: [
		{
			name: 'public',
			testMatch: '**/*.spec.ts',
			testIgnore: ['**/internal/**', '**/kiosk/**'],
			use: { baseURL: process.env['VITRIN_PUBLIC_URL'] },
		},
		{
			name: 'internal',
			testMatch: '**/internal/*.spec.ts',
			use: { baseURL: process.env['VITRIN_INTERNAL_URL'] },
		},
		{ name: 'kiosks made', testMatch: '**/kiosk/*.setup.ts' },
		{
			name: 'kiosk',
			testMatch: '**/kiosk/*.spec.ts',
			dependencies: ['kiosks made'],
			// A panel of 43 inches, upright.
			use: { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'ja-JP', trace: 'off' },
		},
	],
});
