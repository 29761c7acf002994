import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.{ts,tsx}', '.ci/*.test.ts'],
					exclude: configDefaults.exclude,
				},
			},
			// Real web servers with our configuration.
			{ test: { name: 'hosts', include: ['e2e/hosts/*.test.ts'], testTimeout: 20_000 } },
		],
	},
});
