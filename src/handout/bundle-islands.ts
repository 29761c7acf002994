import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { projectFolder } from '../edition/project-folder.ts';
import type { Island } from './islands.ts';

/** What a page opened from a file cannot do, and what stands for it. */
const standIns = new Map(
	[
		['src/ui/load-json.ts', 'src/handout/browser/load-json.ts'],
		['src/search/own-worker.ts', 'src/handout/browser/own-worker.ts'],
	].map(([from = '', to = '']) => [join(projectFolder, from), join(projectFolder, to)]),
);

const forFiles: Plugin = {
	name: 'for-files',
	async resolveId(source, importer, options) {
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		if (found === null) return null;
		const standIn = standIns.get(found.id);
		return standIn === undefined ? found : { id: standIn };
	},
	load(id) {
		// Astro has made sheets of them, which pages link to.
		return id.endsWith('.css') ? { code: '', moduleType: 'js' } : null;
	},
};

/** The one script of an island, from the sources that the site's are made from, as browsers run it without modules. */
export async function bundleIsland({ entry }: Island): Promise<string> {
	const bundle = await rolldown({
		input: join(projectFolder, entry),
		cwd: projectFolder,
		platform: 'browser',
		plugins: [forFiles],
		transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
		return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
	} finally {
		await bundle.close();
	}
}
