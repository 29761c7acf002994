import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { readEditionMark } from './edition-mark.ts';
import { nodeProgramFor, type Target, targets } from './node-program.ts';
import { packFolder } from './pack.ts';

export interface Executable {
	readonly file: string;
	readonly megabytes: number;
	readonly seconds: number;
}

/** Makes one executable that carries a kiosk folder and the program, and puts it into `out`. */
export async function buildExecutable(folder: string, target: Target, out: string): Promise<Executable> {
	const began = performance.now();
	mkdirSync(out, { recursive: true });
	const place = mkdtempSync(join(out, '.making-'));
	try {
		const mark = readEditionMark(folder);
		const at = (name: string) => join(place, name);
		await bundleProgram(at('program.mjs'));
		writeFileSync(at('edition.pack'), packFolder(folder, mark));
		writeFileSync(
			at('sea.json'),
			JSON.stringify({
				main: at('program.mjs'),
				mainFormat: 'module',
				executable: nodeProgramFor(target),
				output: at('executable'),
				assets: { edition: at('edition.pack') },
				disableExperimentalSEAWarning: true,
				execArgvExtension: 'none',
			}),
		);
		execFileSync(process.execPath, ['--build-sea', at('sea.json')], { stdio: ['ignore', 'pipe', 'pipe'] });
		const file = join(out, `vitrin-${mark.edition}-${targets[target].ending}`);
		renameSync(at('executable'), file);
		return {
			file,
			megabytes: statSync(file).size / 1e6,
			seconds: (performance.now() - began) / 1000,
		};
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

async function bundleProgram(file: string): Promise<void> {
	const bundle = await rolldown({ input: join(import.meta.dirname, 'executable.ts'), platform: 'node' });
	await bundle.write({ file, format: 'es', minify: true, codeSplitting: false });
	await bundle.close();
}
