import { configDefaults, defineConfig } from 'vitest/config';

/** Commands speak the machine's language; tests read English. */
const env = { LC_ALL: 'C.UTF-8' };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					env,
					include: ['src/**/*.test.{ts,tsx}', '.ci/*.test.ts'],
					exclude: configDefaults.exclude,
				},
			},
			// Real web servers with our configuration.
			{ test: { name: 'hosts', env, include: ['e2e/hosts/*.test.ts'], testTimeout: 20_000 } },
			// Spreadsheets as another program opens them, and as they reach a built page.
			{
				test: {
					name: 'sheets',
					env,
					include: ['e2e/sheets/*.test.ts'],
					testTimeout: 180_000,
				},
			},
			// The kiosk's program as a visitor meets it: a real process with a real browser.
			{
				test: {
					name: 'kiosk',
					env,
					include: ['e2e/kiosk-program/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
