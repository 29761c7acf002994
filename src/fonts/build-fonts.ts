/** Cuts the web fonts from the npm packages: node src/fonts/build-fonts.ts */
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fontFaces } from './font-faces.ts';
import { makeFont } from './make-font.ts';
import { subsets } from './subsets.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/fonts');

const files = await Promise.all(subsets.map(makeFont));
for (const old of globSync('*.woff2', { cwd: folder })) rmSync(join(folder, old));
for (const { file, bytes } of files) {
	writeFileSync(join(folder, file), bytes);
	console.log(`${bytes.length} bytes: ${file}`);
}
writeFileSync(join(root, 'src/styles/fonts.css'), fontFaces(files));
