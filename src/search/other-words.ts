import { scripts, scriptsIn } from './scripts.ts';
import { slipsBetween } from './slips.ts';
import { consonantsOf } from './sound.ts';
import { termsIn } from './terms.ts';
import { type Token, tokensIn } from './tokens.ts';

/*
 * Words of a name in other languages are other forms of a word that is shown, as a rule. Knowing of which, a search
 * in one language marks the name in another.
 */

/** What stands before a word of another alphabet than the Latin one. */
const marks = { '+': scripts.cyrillic, '~': scripts.arabic } as const;

/** A word that is not shown. */
export interface OtherWord {
	readonly term: string;
	readonly script: number;
	/** Which word of the shown name it is a form of. */
	readonly place?: number | undefined;
}

/** The forms of the first word, a slash, those of the second …, and after a bar those of none. */
export function writeWords(shown: string, otherWords: readonly string[]): string {
	const places = tokensIn(shown);
	const groups = places.map((): string[] => []);
	const strangers: string[] = [];
	for (const word of otherWords) {
		const tokens = tokensIn(word);
		for (const [at, { term }] of termsIn(word).entries()) {
			const group = groups[nearestTo(tokens[at], places)] ?? strangers;
			const marked = markOf(word) + term;
			if (!group.includes(marked)) group.push(marked);
		}
	}
	const forms = groups
		.map((group) => group.join(' '))
		.join('/')
		.replace(/\/+$/, '');
	return strangers.length === 0 ? forms : `${forms}|${strangers.join(' ')}`;
}

function markOf(word: string): string {
	const script = scriptsIn(word);
	return script === scripts.cyrillic ? '+' : script === scripts.arabic ? '~' : '';
}

export function readWords(line: string): OtherWord[] {
	const [forms = '', strangers = ''] = line.split('|');
	return [...forms.split('/').flatMap((group, place) => wordsIn(group, place)), ...wordsIn(strangers)];
}

function wordsIn(group: string, place?: number): OtherWord[] {
	return group
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => {
			const mark = word.charAt(0);
			const script = mark === '+' || mark === '~' ? marks[mark] : scripts.latin;
			return { term: script === scripts.latin ? word : word.slice(1), script, place };
		});
}

/** The place of the word that sounds nearest, or -1 when none is near. */
function nearestTo(word: Token | undefined, shown: readonly Token[]): number {
	let nearest = -1;
	let least = farthest;
	for (const [place, other] of shown.entries()) {
		const distance = word === undefined ? 1 : distanceBetween(word, other);
		if (distance >= least) continue;
		nearest = place;
		least = distance;
	}
	return nearest;
}

const farthest = 0.55;

/** 0 when they sound the same, 1 when they have nothing in common. */
function distanceBetween(a: Token, b: Token): number {
	if (a.type !== 'word' || b.type !== 'word') return 1;
	const consonants = [a, b].map(({ sound }) => consonantsOf(sound));
	return Math.min(
		shareOfSlips(a.sound, b.sound),
		shareOfSlips(consonants[0] ?? '', consonants[1] ?? '') + 0.1,
	);
}

function shareOfSlips(a: string, b: string): number {
	return slipsBetween(a, b) / Math.max(1, a.length, b.length);
}
