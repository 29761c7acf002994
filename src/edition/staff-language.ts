import { isStaffLanguage, type StaffLanguage } from '../catalogue/staff-languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the machine, or English where staff do not have it. As POSIX has it, `LC_ALL` goes before
 * `LC_MESSAGES` before `LANG`, an empty one is as none, and `az_AZ.UTF-8` is `az`; without any, as on Windows, what the
 * system itself is set to.
 */
export function languageOfMachine(
	{ LC_ALL, LC_MESSAGES, LANG }: Environment,
	system = Intl.DateTimeFormat().resolvedOptions().locale,
): StaffLanguage {
	const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? system;
	const language = said.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
	return isStaffLanguage(language) ? language : 'en';
}
