import fc from 'fast-check';

/** Words and figures that nothing else says, and what is drawn by the same seed. */
export interface Invention {
	latin(): string;
	cyrillic(): string;
	arabic(): string;
	/** Six digits after the point, below ten. */
	figure(): string;
	pick<Item>(items: readonly Item[], what: string): Item;
	/** Everything that was invented so far. */
	readonly all: readonly string[];
}

const mostDraws = 10_000;

const alphabets = {
	latin: ['bdfgjkmnpqvwxz', 'aiou'],
	cyrillic: ['бвгджзклмнпрстфхцчшщ', 'аиоуыэ'],
	arabic: ['بتثجحخدذرزسشصضطظعغفقكلمنه', 'اوي'],
} as const;

/** The same seed, the same words. */
export function createInvention(seed: number): Invention {
	const all: string[] = [];
	const numbers = fc.sample(fc.nat(), { seed, numRuns: mostDraws }).values();
	/** From 0 to below `count`. */
	const draw = (count: number) => {
		const { value } = numbers.next();
		if (value === undefined) throw new RangeError('More was to be invented than there are numbers for.');
		return value % count;
	};
	const letterOf = (letters: string) => [...letters][draw([...letters].length)] ?? '';
	const word = (alphabet: keyof typeof alphabets) => {
		const [consonants, vowels] = alphabets[alphabet];
		const syllables = Array.from({ length: 5 }, () => letterOf(consonants) + letterOf(vowels));
		const text = syllables.join('') + letterOf(consonants);
		return kept(text.charAt(0).toUpperCase() + text.slice(1));
	};
	const kept = (text: string) => {
		all.push(text);
		return text;
	};
	return {
		latin: () => word('latin'),
		cyrillic: () => word('cyrillic'),
		arabic: () => word('arabic'),
		figure: () => kept(`${2 + draw(7)}.${String(100_000 + draw(899_999)).replace(/0/g, '7')}`),
		pick(items, what) {
			const item = items.length === 0 ? undefined : items[draw(items.length)];
			if (item === undefined) throw new RangeError(`No record of the catalogue can carry ${what}.`);
			return item;
		},
		all,
	};
}
