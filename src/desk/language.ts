import { quote } from '../catalogue/problem.ts';
import type { Given } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { isSheetLanguage, type SheetLanguage, sheetLanguages } from '../sheets/sheet-language.ts';

/** The language that was asked for. @throws {CommandError} for one that sheets have not. */
export function languageIn(given: Given): SheetLanguage | undefined {
	const language = given.text('lang');
	if (language === undefined || isSheetLanguage(language)) return language;
	throw new CommandError(
		`There are no sheets in ${quote(language)}.`,
		`Use --lang with ${sheetLanguages.join(', ')}.`,
	);
}
