import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { browserFlags } from './browser-flags.ts';
import { makeProfile, removeProfile } from './profile.ts';

export interface Kept {
	/** The browser's file. */
	readonly program: string;
	/** Of the kiosk. */
	readonly origin: string;
	/** For tests alone. */
	readonly moreFlags: readonly string[];
}

/** In milliseconds. */
const firstPause = 500;
const longestPause = 30_000;
/** A browser that has lived so long is no sign that the next will not. */
const steadyAfter = 60_000;
/** From being asked to end until it is made to. */
const patience = 5_000;
/** Of what a browser says, the end. */
const shown = 2_000;

/**
 * Shows the kiosk in a browser with a profile of its own, and opens another whenever that one ends, for whatever reason:
 * who watches over a browser that hangs need only end it. Gives the way to end it for good.
 */
export function keepBrowserOpen(kept: Kept): () => Promise<void> {
	const stop = new AbortController();
	const ended = openAgain(kept, stop.signal);
	return async () => {
		stop.abort();
		await ended;
	};
}

async function openAgain(kept: Kept, signal: AbortSignal): Promise<void> {
	for (let quickEnds = 0; !signal.aborted; ) {
		const began = performance.now();
		// Not even a full disk ends a kiosk: it may be mended.
		const said = await showOnce(kept, signal).catch((error) => `\n${error}`);
		if (signal.aborted) return;
		const lived = performance.now() - began;
		quickEnds = lived > steadyAfter ? 0 : quickEnds + 1;
		const pause = Math.min(longestPause, firstPause * 2 ** Math.max(0, quickEnds - 1));
		console.error(
			`The browser ended after ${(lived / 1000).toFixed(1)} s; another opens in ${pause / 1000} s.${said}`,
		);
		await setTimeout(pause, undefined, { signal }).catch(() => undefined);
	}
}

/** From opening to end; gives what the browser said last. */
async function showOnce({ program, origin, moreFlags }: Kept, signal: AbortSignal): Promise<string> {
	const isInspected = moreFlags.some((flag) => flag.startsWith('--remote-debugging-port'));
	const profile = makeProfile(origin, isInspected);
	try {
		const flags = browserFlags({ program, origin, profile });
		const child = spawn(program, [...moreFlags, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-shown);
		});
		const ended = once(child, 'exit').catch((error) => {
			said += String(error);
		});
		const stop = () => endBrowser(child);
		// Where the program crashes, nothing is left on the screen that has no server.
		const crash = () => child.kill('SIGKILL');
		process.once('exit', crash);
		signal.addEventListener('abort', stop, { once: true });
		if (signal.aborted) stop();
		await ended;
		signal.removeEventListener('abort', stop);
		process.off('exit', crash);
		return said === '' ? '' : `\n${said.trimEnd()}`;
	} finally {
		removeProfile(profile);
	}
}

function endBrowser(child: ChildProcess): void {
	child.kill('SIGTERM');
	const made = globalThis.setTimeout(() => child.kill('SIGKILL'), patience);
	child.once('exit', () => clearTimeout(made));
}
