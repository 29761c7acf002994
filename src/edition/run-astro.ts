import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CommandError } from './command-error.ts';
import { pictureCache } from './edition-pictures.ts';
import { projectFolder } from './project-folder.ts';
import { say } from './words/say.ts';

export interface AstroBuild {
	readonly edition: string;
	readonly date: string;
	readonly isDraft?: boolean | undefined;
	/** Absolute, as is `out`. */
	readonly data: string;
	readonly out: string;
}

/** Of what Astro says, the end: where it stopped. */
const shown = 6_000;

/** Builds the pages; what Astro says is shown only when it stops. */
export async function runAstro({ edition, date, isDraft, data, out }: AstroBuild): Promise<void> {
	const program = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [program, 'build', '--outDir', out], {
		cwd: projectFolder,
		// One mode, time zone and locale, so that the machine's own cannot show in a page.
		env: {
			...process.env,
			NODE_ENV: 'production',
			TZ: 'UTC',
			LC_ALL: 'C',
			VITRIN_EDITION: edition,
			VITRIN_DATE: date,
			VITRIN_DATA: data,
			VITRIN_DRAFT: isDraft ? '1' : '0',
			VITRIN_PICTURES: pictureCache,
			...quiet,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-shown);
		});
	const stop = (signal: NodeJS.Signals) => child.kill(signal);
	process.once('SIGINT', stop).once('SIGTERM', stop);
	const [code] = await once(child, 'close');
	process.off('SIGINT', stop).off('SIGTERM', stop);
	if (code !== 0) throw new CommandError(`${said.trimEnd()}\n`, say('build.stopped', { edition }));
}

const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
