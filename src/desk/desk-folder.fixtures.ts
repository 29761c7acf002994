import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** For tests that run several commands on a busy machine, in milliseconds. */
export const patience = 60_000;

interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface DeskFolder {
	readonly data: string;
	write(file: string, text: string): void;
	read(file: string): string;
	/** Runs a command of the desk on this folder. */
	run(command: string, ...args: string[]): Ran;
	/** On a machine with this locale: `ru_RU.UTF-8`. */
	runIn(locale: string, command: string, ...args: string[]): Ran;
	remove(): void;
}

/** A folder with a small catalogue that is right. */
export function deskFolder(): DeskFolder {
	const data = mkdtempSync(join(tmpdir(), 'vitrin-desk-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(data, file)), { recursive: true });
		writeFileSync(join(data, file), text);
	};
	const runIn: DeskFolder['runIn'] = (locale, command, ...args) => {
		const file = join(import.meta.dirname, `${command}.ts`);
		const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--data', data, ...args], {
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: locale },
		});
		return { status, stdout, stderr };
	};
	write('products/rifle/yalguzag.yaml', rifleText('Yalguzag', '3.8 kg'));
	write('products/rifle/khazri.yaml', rifleText('Khazri', '3.4 kg   # as on the plate'));
	write('enterprises/iglim.yaml', 'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n');
	write('sources/page.yaml', 'title: A page\ngrade: A\n');
	write('sources/letter.yaml', 'title: A letter\ngrade: A\n');
	return {
		data,
		write,
		read: (file) => readFileSync(join(data, file), 'utf8'),
		run: (command, ...args) => runIn('C', command, ...args),
		runIn,
		remove: () => rmSync(data, { recursive: true, force: true }),
	};
}

function rifleText(name: string, mass: string): string {
	return `kind: rifle\nrelease: public\nname: { en: ${name} }\nstatus: { value: produced }\nspecs:\n  mass:\n    value: ${mass}\nsources: [ page ]\n`;
}
