import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface MeasuredRun {
	readonly seconds: number;
	/** The most memory that any process of the run held at once, in MB. */
	readonly peakMegabytes: number;
}

const pause = 50;

/** Runs a node program to its end, watching its memory. @throws when it ends with another code than 0, or than the one given. */
export async function measuredRun(
	args: readonly string[],
	options: { cwd: string; env?: Readonly<Record<string, string>>; code?: number },
): Promise<MeasuredRun> {
	const began = performance.now();
	const child = spawn(process.execPath, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let complaint = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		complaint += text;
	});
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, residentMegabytes(child.pid));
	}, pause);
	const [code] = await once(child, 'close');
	clearInterval(watch);
	if (code !== (options.code ?? 0))
		throw new Error(`${args.join(' ')} ended with ${code}:\n${complaint.slice(-2000)}`);
	return { seconds: (performance.now() - began) / 1000, peakMegabytes: Math.round(peak) };
}

/** The high-water mark that Linux keeps; 0 where there is no /proc. */
function residentMegabytes(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
