import type { Locale } from '../../../../catalogue/locales.ts';
import type { Random } from '../../../random.ts';
import type { Shares } from '../../draws.ts';
import {
	chanceOfOneEdit,
	chanceOfTwoEdits,
	editsBetween,
	keyboardOf,
	swapChance,
	withEdits,
	withSwap,
} from '../../edits.ts';
import type { NameEntry } from '../../name-entries.ts';
import { type ProperName, wholeName } from '../../proper-name.ts';
import { withoutDiacritics } from '../../typed-letters.ts';
import { accented, readers, type Typing } from './typing.ts';

/** Slips in the main word; the words beside it are typed as they are. */
export function withTypos(count: 1 | 2): Typing {
	return slipping(
		readers,
		(main, random) => withEdits(main, count, random),
		count,
		(main, typed) => {
			const keyboard = keyboardOf(main);
			return count === 1 ? chanceOfOneEdit(main, typed, keyboard) : chanceOfTwoEdits(main, typed, keyboard);
		},
	);
}

export const withTransposition: Typing = slipping(readers, withSwap, 1, swapChance);

export const withoutMarksWithTypo: Typing = {
	...bareTypo(),
	from: accented,
	script: 'en',
};

function bareTypo(): Omit<Typing, 'from'> {
	const plain = withTypos(1);
	const bare = (entry: NameEntry): NameEntry => {
		const name: ProperName = {
			before: withoutDiacritics(entry.name.before),
			main: withoutDiacritics(entry.name.main),
			after: entry.name.after,
		};
		return { ...entry, name, whole: wholeName(name) };
	};
	const isFit = ({ name }: NameEntry) => name.main !== withoutDiacritics(name.main);
	return {
		type: (entry, random) => (isFit(entry) ? plain.type(bare(entry), random) : undefined),
		chance: (entry, text) => (isFit(entry) ? plain.chance(bare(entry), text) : 0),
		couldBe: (entry, text) => plain.couldBe?.(bare(entry), text) ?? false,
	};
}

function slipping(
	from: Shares<Locale>,
	slip: (main: string, random: Random) => string | undefined,
	most: number,
	chanceOf: (main: string, typed: string) => number,
): Typing {
	return {
		from,
		type({ name }, random) {
			const main = slip(name.main, random);
			return main === undefined ? undefined : wholeName({ ...name, main });
		},
		chance({ name }, text) {
			const typed = mainIn(text, name);
			if (typed === undefined || !isNear(name.main, typed, most)) return 0;
			return editsBetween(name.main, typed, most) === most ? chanceOf(name.main, typed) : 0;
		},
		couldBe({ name }, text) {
			const typed = mainIn(text, name);
			return (
				typed !== undefined && isNear(name.main, typed, most) && editsBetween(name.main, typed, most) <= most
			);
		},
	};
}

/** What stands for the main word in a text that has the words beside it as they are; undefined when it has not. */
function mainIn(text: string, { before, after }: ProperName): string | undefined {
	const start = before === '' ? 0 : before.length + 1;
	const end = text.length - (after === '' ? 0 : after.length + 1);
	if (end <= start) return undefined;
	if (before !== '' && !text.startsWith(`${before} `)) return undefined;
	if (after !== '' && !text.endsWith(`-${after}`)) return undefined;
	return text.slice(start, end);
}

/** Cheap, and right to say no: an edit takes one letter away and brings one at most. */
function isNear(one: string, other: string, edits: number): boolean {
	if (Math.abs(one.length - other.length) > edits) return false;
	let strangers = 0;
	for (const letter of other) if (!one.includes(letter)) strangers++;
	return strangers <= edits;
}
