import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { projectFolder } from '../../edition/project-folder.ts';

const screen = join(projectFolder, 'src/kiosk/screen');

/** In this order: a page's own style comes before that of what lies over it. */
const sheets = ['frame', 'pages', 'start', 'panels', 'keyboard', 'staff'];

/** The screen's one script, as browsers run it without modules: what is one file cannot be there in part. */
export async function bundleScript(): Promise<string> {
	const bundle = await rolldown({
		input: join(screen, 'screen.ts'),
		cwd: projectFolder,
		platform: 'browser',
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
		return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
	} finally {
		await bundle.close();
	}
}

export function bundleStyle(): string {
	return sheets.map((name) => readFileSync(join(screen, `${name}.css`), 'utf8')).join('\n');
}

/** A name that is another when the content is. */
export function hashedName(name: string, extension: string, content: string): string {
	return `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`;
}
