import type { Random } from '../random.ts';

/*
 * Slips of the finger: a letter too many, too few, another one, or two swapped, each as likely as the others, at any
 * place of the word and with any letter of the keyboard.
 */

type Edit = 'insert' | 'delete' | 'replace' | 'swap';

const edits: readonly Edit[] = ['insert', 'delete', 'replace', 'swap'];

const keyboards: readonly { readonly script: RegExp; readonly letters: readonly string[] }[] = [
	{ script: /\p{Script=Cyrillic}/u, letters: [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'] },
	{ script: /\p{Script=Arabic}/u, letters: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'] },
	{ script: /[əğışçöü]/, letters: [...'abcdefghijklmnopqrstuvwxyzəğışçöü'] },
	{ script: /./, letters: [...'abcdefghijklmnopqrstuvwxyz'] },
];

/** The letters that a slip in a word may bring. */
export function keyboardOf(word: string): readonly string[] {
	return keyboards.find(({ script }) => script.test(word))?.letters ?? [];
}

/** @throws {RangeError} for a word of one letter: it cannot lose one. */
export function withOneEdit(word: string, keyboard: readonly string[], random: Random): string {
	const letters = [...word];
	if (letters.length < 2) throw new RangeError(`“${word}” is too short to be mistyped.`);
	const edit = random.pick(edits);
	const at = Math.floor(random.next() * (edit === 'insert' ? letters.length + 1 : letters.length));
	switch (edit) {
		case 'insert':
			return letters.toSpliced(at, 0, random.pick(keyboard)).join('');
		case 'delete':
			return letters.toSpliced(at, 1).join('');
		case 'replace':
			return letters.toSpliced(at, 1, random.pick(keyboard.filter((key) => key !== letters[at]))).join('');
		case 'swap':
			return withSwap(word, random) ?? withOneEdit(word, keyboard, random);
		default:
			return edit satisfies never;
	}
}

/** Two neighbouring letters changed places; undefined when all are the same. */
export function withSwap(word: string, random: Random): string | undefined {
	const places = swapsIn(word);
	return places.length === 0 ? undefined : swapped(word, random.pick(places));
}

/**
 * So many edits after one another; undefined when they come to fewer, as where the second undoes the first, or to
 * more as `editsBetween` counts them.
 */
export function withEdits(word: string, count: number, random: Random): string | undefined {
	const keyboard = keyboardOf(word);
	let typed = word;
	for (let edit = 0; edit < count; edit++) typed = withOneEdit(typed, keyboard, random);
	return editsBetween(word, typed, count) === count ? typed : undefined;
}

/** How likely `withSwap` makes the one of the other. */
export function swapChance(word: string, typed: string): number {
	const places = swapsIn(word);
	return places.some((at) => swapped(word, at) === typed) ? 1 / places.length : 0;
}

/** How likely `withOneEdit` makes the one of the other. */
export function chanceOfOneEdit(word: string, typed: string, keyboard: readonly string[]): number {
	const [letters, other] = [[...word], [...typed]];
	const quarter = 1 / edits.length;
	if (other.length === letters.length + 1) {
		const ways = other.filter(
			(letter, at) => keyboard.includes(letter) && other.toSpliced(at, 1).join('') === word,
		).length;
		return (quarter * ways) / (other.length * keyboard.length);
	}
	if (other.length === letters.length - 1) {
		const ways = letters.filter((_, at) => letters.toSpliced(at, 1).join('') === typed).length;
		return (quarter * ways) / letters.length;
	}
	if (other.length !== letters.length) return 0;
	const [first, second, ...more] = letters.flatMap((letter, at) => (letter === other[at] ? [] : [at]));
	if (first === undefined || more.length > 0) return 0;
	if (second === undefined) {
		const key = other[first] ?? '';
		const keys = keyboard.length - (keyboard.includes(letters[first] ?? '') ? 1 : 0);
		return keyboard.includes(key) ? quarter / (letters.length * keys) : 0;
	}
	return swapped(word, first) === typed ? quarter / swapsIn(word).length : 0;
}

/** How likely two edits after one another do. */
export function chanceOfTwoEdits(word: string, typed: string, keyboard: readonly string[]): number {
	let sum = 0;
	for (const [between, chance] of oneEditFrom(word, keyboard))
		sum += chance * chanceOfOneEdit(between, typed, keyboard);
	return sum;
}

/** Everything that one edit can make of a word, with its chance. */
function oneEditFrom(word: string, keyboard: readonly string[]): ReadonlyMap<string, number> {
	const letters = [...word];
	const made = new Set<string>();
	for (let at = 0; at <= letters.length; at++)
		for (const key of keyboard) {
			made.add(letters.toSpliced(at, 0, key).join(''));
			if (at < letters.length) made.add(letters.toSpliced(at, 1, key).join(''));
		}
	for (let at = 0; at < letters.length; at++) made.add(letters.toSpliced(at, 1).join(''));
	for (const at of swapsIn(word)) made.add(swapped(word, at));
	made.delete(word);
	return new Map([...made].map((typed) => [typed, chanceOfOneEdit(word, typed, keyboard)]));
}

/** The number of edits that part two words, where no letter is edited twice; more than `most` is said as `most + 1`. */
export function editsBetween(one: string, other: string, most: number): number {
	const [a, b] = [[...one], [...other]];
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, place) => place);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const cost = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (isSame ? 0 : 1),
				isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = row;
	}
	return Math.min(last[b.length] ?? 0, most + 1);
}

function swapsIn(word: string): number[] {
	const letters = [...word];
	return letters.flatMap((letter, at) => (at + 1 < letters.length && letter !== letters[at + 1] ? [at] : []));
}

function swapped(word: string, at: number): string {
	const letters = [...word];
	return letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '').join('');
}
