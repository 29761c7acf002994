import { didYouMean } from '../catalogue/did-you-mean.ts';
import { quote } from '../catalogue/problem.ts';
import { CommandError } from '../edition/command-error.ts';
import { isStaffLanguage, type StaffLanguage, staffLanguages } from '../i18n/staff-languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that was asked for, or else the machine's; English where staff have none of their own.
 * @throws {CommandError} for one that staff do not have.
 */
export function staffLanguageOf(given: string | undefined, environment: Environment): StaffLanguage {
	if (given === undefined) return languageOfMachine(environment);
	if (isStaffLanguage(given)) return given;
	throw new CommandError(
		`${quote(given)} is not a language of the desk.`,
		didYouMean(given, staffLanguages, `Use ${staffLanguages.join(', ')}.`),
	);
}

/** As POSIX has it: `LC_ALL` before `LC_MESSAGES` before `LANG`, and an empty one is as none. `az_AZ.UTF-8` is `az`. */
function languageOfMachine({ LC_ALL, LC_MESSAGES, LANG }: Environment): StaffLanguage {
	const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
	const language = said?.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
	return isStaffLanguage(language) ? language : 'en';
}
