import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { projectFolder } from '../../edition/project-folder.ts';

/** What a browser is sent to search with, fuse.js included, in kB of gzip. */
export async function codeKilobytes(): Promise<number> {
	const bundle = await rolldown({
		input: join(projectFolder, 'src/search/search-worker.ts'),
		platform: 'browser',
	});
	const { output } = await bundle.generate({ format: 'es', minify: true });
	await bundle.close();
	const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
	return gzipSync(code).length / 1000;
}
