import { type SignOffRole, signOffRoles } from '../catalogue/sign-off.ts';
import { roleInWords } from '../edition/open-edition.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { refusal, say } from './words/say.ts';

/** The role that was typed. @throws {CommandError} for one that there is not. */
export function roleOf(text: string | undefined): SignOffRole | undefined {
	const role = signOffRoles.find((role) => role === text);
	if (role !== undefined || text === undefined) return role;
	const roles = signOffRoles.map(roleInWords).join(', ');
	throw refusal(
		'role.unknown',
		{ role: text },
		didYouMean(text, signOffRoles, say('role.unknownFix', { roles })),
	);
}
