import { CommandError } from '../../edition/command-error.ts';

interface Account {
	readonly env: Readonly<Record<string, string | undefined>>;
	getuid?(): number;
}

/**
 * For tests alone: flags for the browser of a machine that has no screen or no sandbox, such as
 * `--headless --no-sandbox`. While it is set, root is let through too.
 */
const forTests = 'VITRIN_KIOSK_TEST_FLAGS';

/** The flags that a test wants. @throws {CommandError} for root: a page that breaks out of the browser would own the machine. */
export function checkUser(account: Account): string[] {
	const flags = account.env[forTests];
	if (flags !== undefined) {
		console.error(`${forTests} is set: this is a test, not a kiosk.`);
		return flags.split(' ').filter((flag) => flag !== '');
	}
	if (account.getuid?.() !== 0) return [];
	throw new CommandError(
		'A kiosk does not run as root.',
		'Make an account for it (sudo adduser --disabled-password kiosk), log in with it and start the kiosk there.',
	);
}
