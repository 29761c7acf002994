import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { optionsIn, readNpmCommand, sourceOf } from '../../.ci/npm-command.ts';
import type { StaffLanguage } from '../../src/catalogue/staff-languages.ts';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { copyProject } from '../../src/prove/project-copy.ts';

const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

/** Colleagues who are made up, with the days of their work. */
const firstDay = { who: 'Rəşad', date: '2026-11-20' };
const secondDay = { who: 'Aygün', date: '2026-11-24' };

export interface Served {
	readonly address: string;
	stop(): Promise<void>;
}

export type PracticeHouse = ReturnType<typeof practiceHouse>;

/** A copy of this project where everything may be tried: the commands run there, on its own data, with its own git. */
export function practiceHouse(folder: string) {
	copyProject(folder);
	const inHouse = (...path: string[]) => join(folder, ...path);
	const git = (args: readonly string[], settings: NodeJS.ProcessEnv = {}) => {
		const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...settings };
		const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env });
		if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
	};
	const commit = ({ who, date }: typeof firstDay) => {
		const day = `${date}T09:00:00Z`;
		const [name, address] = [who, 'desk@example.org'];
		git(['add', 'catalog-data']);
		git(['commit', '-q', '-m', 'Records'], {
			...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: address, GIT_AUTHOR_DATE: day },
			...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: address, GIT_COMMITTER_DATE: day },
		});
	};
	return {
		inHouse,
		/** As on the first day: the records of this repository, and a history of one commit. */
		beginAnew(): void {
			for (const part of ['.git', 'catalog-data', 'rifles.xlsx'])
				rmSync(inHouse(part), { recursive: true, force: true });
			cpSync(join(projectFolder, 'catalog-data'), inHouse('catalog-data'), { recursive: true });
			git(['init', '-q']);
			commit(firstDay);
		},
		commitChanges: () => commit(secondDay),
		/** What the command says, with the colours of a terminal. */
		run(typed: string, language: StaffLanguage): string {
			const { stdout, stderr } = spawnSync(process.execPath, programOf(typed), {
				cwd: folder,
				encoding: 'utf8',
				env: settingsFor(language),
			});
			return stdout + stderr;
		},
		/** Runs a command that builds an edition and serves it, until it is stopped. */
		async serve(typed: string): Promise<Served> {
			const program = [...programOf(typed), '--port', '0'];
			const child = spawn(process.execPath, program, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
			return { address: await addressIn(child), stop: () => stop(child) };
		},
	};
}

/** With `--lang`, where the command knows it. */
export function inLanguage(typed: string, language: StaffLanguage): string {
	const { script, args } = readNpmCommand(typed);
	const source = sourceOf(scripts[script] ?? '');
	const knows = optionsIn(readFileSync(join(projectFolder, source ?? ''), 'utf8')).includes('lang');
	if (language === 'en' || !knows) return typed;
	return args.length === 0
		? `${typed} -- --lang ${language}`
		: typed.replace(' -- ', ` -- --lang ${language} `);
}

function programOf(typed: string): string[] {
	const { script, args } = readNpmCommand(typed);
	const source = sourceOf(scripts[script] ?? '');
	if (source === undefined) throw new Error(`There is no script “${script}”.`);
	return [source, ...args];
}

/** Nothing of this machine's language, colours or git. */
function settingsFor(language: StaffLanguage): NodeJS.ProcessEnv {
	const { NO_COLOR: _, ...rest } = process.env;
	const locales = { az: 'az_AZ.UTF-8', en: 'en_GB.UTF-8', ru: 'ru_RU.UTF-8' };
	return { ...rest, LC_ALL: locales[language], FORCE_COLOR: '1', TZ: 'UTC' };
}

async function addressIn(child: ChildProcess): Promise<string> {
	const { stdout } = child;
	if (stdout === null) throw new Error('The server says nothing.');
	for await (const line of createInterface(stdout)) {
		const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(line) ?? [];
		if (address !== undefined) return address;
	}
	throw new Error('The edition could not be served.');
}

async function stop(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}
