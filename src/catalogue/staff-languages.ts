/** Languages in which staff read; the catalogue itself has more. */
export const staffLanguages = ['az', 'en', 'ru'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

export function isStaffLanguage(text: string): text is StaffLanguage {
	return (staffLanguages as readonly string[]).includes(text);
}
