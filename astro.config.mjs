import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** What React asks for and no page of ours has: tools for developers, and other hosts than a browser. */
const absent = [
	'__REACT_DEVTOOLS_GLOBAL_HOOK__',
	'navigation',
	'process',
	// To tell developers which component an error came from.
	'Reflect.construct',
	'setImmediate',
	'window.ErrorEvent',
];

export default defineConfig({
	integrations: [react()],
	trailingSlash: 'always',
	// The policy allows no inline script or style, so none is made.
	build: { inlineStylesheets: 'never', concurrency: 4 },
	vite: {
		build: { assetsInlineLimit: 0, sourcemap: false },
		worker: { format: 'es' },
		environments: { client: { define: Object.fromEntries(absent.map((name) => [name, 'undefined'])) } },
	},
	devToolbar: { enabled: false },
	compressHTML: true,
});
