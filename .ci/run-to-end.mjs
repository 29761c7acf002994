import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { SetupError } from './setup-error.mjs';

/** Runs a program, passes our signals on to it, and gives its exit code. */
export function runToEnd(command, args, options) {
	const { promise, resolve, reject } = promiseOf();
	const child = spawn(command, args, options);
	// A terminal sends its interrupt to the whole group; then the child has it already.
	const forward = (signal) => {
		if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.on(signal, forward);
	const watch = onceOrphaned(() => child.kill('SIGTERM'));
	child.on('error', (error) =>
		reject(new SetupError(`${command} does not run here (${error.code}): install it anew.`)),
	);
	child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
	return promise.finally(() => {
		clearInterval(watch);
		for (const signal of signals) process.off(signal, forward);
	});
}

/** npm passes a signal to a shell that does not pass it on: then the end of that shell is the signal. */
function onceOrphaned(act) {
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		act();
	}, 250);
	return watch;
}

/** Promise.withResolvers, which Node 20 lacks. */
function promiseOf() {
	let resolve;
	let reject;
	const promise = new Promise((...both) => {
		[resolve, reject] = both;
	});
	return { promise, resolve, reject };
}
