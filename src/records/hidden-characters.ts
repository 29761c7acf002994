import { complaint } from '../catalogue/complaint.ts';
import type { NameKey, SentenceKey } from '../catalogue/sentences/en.ts';
import type { Flaw } from './flaw.ts';
import { codePointOf, excerpt } from './show-text.ts';

export const hiddenCharacter =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffd]/gu;

/** What each is called to staff; the first that matches names it. */
const names: readonly (readonly [RegExp, NameKey, Extract<SentenceKey, `hidden-${string}`>?])[] = [
	[/\t/, 'name.tab', 'hidden-tab'],
	[/\ufffd/, 'name.lost-letter', 'hidden-lost'],
	[/\p{Cc}/u, 'name.control-character'],
	[/\p{Bidi_Control}/u, 'name.direction-mark'],
	[/[\u{e0000}-\u{e007f}]/u, 'name.tag-character'],
	[/\u00ad/, 'name.soft-hyphen'],
	[/\u2028/, 'name.line-separator', 'hidden-line'],
	[/\u2029/, 'name.paragraph-separator', 'hidden-line'],
	[/\ufeff/, 'name.byte-order-mark'],
	[/\p{Variation_Selector}/u, 'name.variation-selector'],
	[/[\u200c\u200d]/, 'name.joiner'],
	[/\p{Cs}/u, 'name.half-character', 'hidden-half'],
	[/\p{Co}/u, 'name.private-character', 'hidden-private'],
	[/\p{Noncharacter_Code_Point}/u, 'name.no-character'],
	[/[\ufff9-\ufffc]/, 'name.program-mark'],
];

const zeroWidth = [/./, 'name.zero-width'] as const;

const arabicLetter = String.raw`[\p{Script=Arabic}&&\p{L}]`;
const joinerInArabic = new RegExp(`(?<=${arabicLetter}\\p{M}*)[\\u200c\\u200d](?=${arabicLetter})`, 'vy');

/** Characters that nobody sees, or that make a text read as another than it is. Line ends are none. */
export function* findHiddenCharacters(text: string): Generator<Flaw> {
	for (const { 0: character, index } of text.matchAll(hiddenCharacter)) {
		if (isAllowed(character, index, text)) continue;
		const [, name, key = 'hidden'] = names.find(([pattern]) => pattern.test(character)) ?? zeroWidth;
		yield {
			offset: index,
			...complaint(key, {
				excerpt: excerpt(text, index),
				code: codePointOf(character),
				what: { name },
			}),
		};
	}
}

function isAllowed(character: string, index: number, text: string): boolean {
	if (character === '\n') return true;
	if (character === '\r') return text[index + 1] === '\n';
	joinerInArabic.lastIndex = index;
	return (character === '\u200c' || character === '\u200d') && joinerInArabic.test(text);
}
