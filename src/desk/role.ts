import { didYouMean } from '../catalogue/did-you-mean.ts';
import { quote } from '../catalogue/problem.ts';
import { type SignOffRole, signOffRoles } from '../catalogue/sign-off.ts';
import { CommandError } from '../edition/command-error.ts';

/** The role that was typed. @throws {CommandError} for one that there is not. */
export function roleOf(text: string | undefined): SignOffRole | undefined {
	const role = signOffRoles.find((role) => role === text);
	if (role !== undefined || text === undefined) return role;
	throw new CommandError(
		`There is no role ${quote(text)}.`,
		didYouMean(text, signOffRoles, `The roles are ${signOffRoles.join(', ')}.`),
	);
}
