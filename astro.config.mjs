import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [react()],
	trailingSlash: 'always',
	// The policy allows no inline script or style, so none is made.
	build: { inlineStylesheets: 'never', concurrency: 4 },
	vite: { build: { assetsInlineLimit: 0, sourcemap: false }, worker: { format: 'es' } },
	devToolbar: { enabled: false },
	compressHTML: true,
});
