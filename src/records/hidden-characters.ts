import type { Flaw } from './flaw.ts';
import { codePointOf, excerpt } from './show-text.ts';

export const hiddenCharacter =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffd]/gu;

/** What each is called to staff; the first that matches names it. */
const names: readonly (readonly [RegExp, string, string?])[] = [
	[/\t/, 'a tab', 'Type spaces instead.'],
	[/\ufffd/, 'the sign of a letter that was lost', 'Type the lost letter again.'],
	[/\p{Cc}/u, 'a control character'],
	[/\p{Bidi_Control}/u, 'a mark that turns the direction of text'],
	[/[\u{e0000}-\u{e007f}]/u, 'a hidden tag character'],
	[/\u00ad/, 'a soft hyphen'],
	[/\u2028/, 'a line separator', 'Start a new line instead.'],
	[/\u2029/, 'a paragraph separator', 'Start a new line instead.'],
	[/\ufeff/, 'a byte order mark inside the text'],
	[/\p{Variation_Selector}/u, 'a variation selector'],
	[/[\u200c\u200d]/, 'a joiner of Arabic letters that stands between others'],
	[/\p{Cs}/u, 'half of a character', 'Type the whole character.'],
	[/\p{Co}/u, 'a private character that only some fonts show', 'Type an ordinary character instead.'],
	[/\p{Noncharacter_Code_Point}/u, 'a code that stands for no character'],
	[/[\ufff9-\ufffc]/, 'a mark for programs only'],
];

const arabicLetter = String.raw`[\p{Script=Arabic}&&\p{L}]`;
const joinerInArabic = new RegExp(`(?<=${arabicLetter}\\p{M}*)[\\u200c\\u200d](?=${arabicLetter})`, 'vy');

/** Characters that nobody sees, or that make a text read as another than it is. Line ends are none. */
export function* findHiddenCharacters(text: string): Generator<Flaw> {
	for (const { 0: character, index } of text.matchAll(hiddenCharacter)) {
		if (isAllowed(character, index, text)) continue;
		const [, name, fix] = names.find(([pattern]) => pattern.test(character)) ?? [
			/./,
			'a character without width',
		];
		yield {
			offset: index,
			problem: `${excerpt(text, index)} holds ${codePointOf(character)}, ${name}.`,
			fix: fix ?? 'Delete it; if you cannot see it, delete the letters beside it too and type them again.',
		};
	}
}

function isAllowed(character: string, index: number, text: string): boolean {
	if (character === '\n') return true;
	if (character === '\r') return text[index + 1] === '\n';
	joinerInArabic.lastIndex = index;
	return (character === '\u200c' || character === '\u200d') && joinerInArabic.test(text);
}
