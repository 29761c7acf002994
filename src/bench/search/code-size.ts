import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { projectFolder } from '../../edition/project-folder.ts';

/** What the engine and fuse.js take in a browser's bundle, in kB of gzip. */
export async function codeKilobytes(): Promise<number> {
	const bundle = await rolldown({ input: join(projectFolder, 'src/search/engine.ts'), platform: 'browser' });
	const { output } = await bundle.generate({ format: 'es', minify: true });
	await bundle.close();
	const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
	return gzipSync(code).length / 1000;
}
