import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks at the terminal without showing what is typed; without one, takes a line of the standard input. */
export async function askUnseen(question: string): Promise<string> {
	const { stdin, stderr } = process;
	const isAsked = stdin.isTTY === true;
	if (isAsked) stderr.write(question);
	const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: stdin, output: unseen, terminal: isAsked });
	// Ctrl+C is the terminal's no more.
	lines.once('SIGINT', () => process.exit(130));
	const line = await lines.question('');
	lines.close();
	if (isAsked) stderr.write('\n');
	return line.trim();
}
