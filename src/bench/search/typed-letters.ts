import type { Random } from '../random.ts';
import { pickByShare, type Shares } from './draws.ts';

/*
 * What people type for an Azerbaijani name when they have it in their ears and another alphabet, or another habit,
 * under their fingers. Each letter is decided anew, so “Xəzri” may come as “hezri”, “khazri” or “xezri”, and “Хезри”.
 */

export type Spellings = ReadonlyMap<string, Shares<string>>;

const plain = (letters: string): [string, Shares<string>][] =>
	[...letters].map((letter) => [letter, [[letter, 1]]]);

/** On an English, Turkish or French keyboard. */
export const typedInLatin: Spellings = new Map<string, Shares<string>>([
	...plain('abdefhklmnoprstuvyz -0123456789'),
	[
		'ə',
		[
			['e', 50],
			['a', 45],
			['ae', 5],
		],
	],
	[
		'x',
		[
			['kh', 50],
			['h', 27],
			['x', 23],
		],
	],
	[
		'q',
		[
			['g', 45],
			['q', 27],
			['k', 23],
			['gh', 5],
		],
	],
	[
		'g',
		[
			['g', 95],
			['gy', 5],
		],
	],
	[
		'ğ',
		[
			['gh', 50],
			['g', 45],
			['', 5],
		],
	],
	[
		'ş',
		[
			['sh', 80],
			['s', 12],
			['ch', 4],
			['sch', 4],
		],
	],
	[
		'ç',
		[
			['ch', 82],
			['c', 9],
			['tch', 6],
			['tsh', 3],
		],
	],
	[
		'c',
		[
			['j', 65],
			['c', 12],
			['dj', 13],
			['dzh', 8],
			['g', 2],
		],
	],
	[
		'ı',
		[
			['i', 70],
			['y', 25],
			['u', 5],
		],
	],
	[
		'i',
		[
			['i', 96],
			['ee', 4],
		],
	],
	[
		'j',
		[
			['j', 50],
			['zh', 50],
		],
	],
	[
		'ö',
		[
			['o', 75],
			['oe', 20],
			['e', 5],
		],
	],
	[
		'ü',
		[
			['u', 72],
			['ue', 15],
			['yu', 9],
			['y', 4],
		],
	],
	[
		'u',
		[
			['u', 95],
			['ou', 5],
		],
	],
	[
		'y',
		[
			['y', 88],
			['i', 6],
			['j', 6],
		],
	],
	[
		'v',
		[
			['v', 93],
			['w', 7],
		],
	],
	[
		'k',
		[
			['k', 96],
			['c', 4],
		],
	],
]);

/** On a Russian keyboard. */
export const typedInCyrillic: Spellings = new Map<string, Shares<string>>([
	...plain(' -0123456789'),
	...pairs('ab dfijkmnoprstuvz', 'аб дфижкмнопрстувз'),
	[
		'e',
		[
			['е', 85],
			['э', 15],
		],
	],
	[
		'ə',
		[
			['а', 42],
			['е', 36],
			['э', 12],
			['я', 10],
		],
	],
	[
		'c',
		[
			['дж', 92],
			['ж', 5],
			['ч', 3],
		],
	],
	['ç', [['ч', 100]]],
	[
		'g',
		[
			['г', 97],
			['гь', 3],
		],
	],
	[
		'ğ',
		[
			['г', 96],
			['х', 4],
		],
	],
	[
		'h',
		[
			['х', 82],
			['г', 18],
		],
	],
	[
		'x',
		[
			['х', 98],
			['к', 2],
		],
	],
	[
		'ı',
		[
			['ы', 76],
			['и', 24],
		],
	],
	[
		'q',
		[
			['г', 64],
			['к', 36],
		],
	],
	[
		'l',
		[
			['л', 93],
			['ль', 7],
		],
	],
	[
		'ö',
		[
			['о', 45],
			['ё', 33],
			['е', 14],
			['э', 8],
		],
	],
	['ş', [['ш', 100]]],
	[
		'ü',
		[
			['ю', 60],
			['у', 40],
		],
	],
	[
		'y',
		[
			['й', 90],
			['и', 10],
		],
	],
	[
		'ya',
		[
			['я', 85],
			['йа', 15],
		],
	],
	[
		'yə',
		[
			['я', 45],
			['е', 45],
			['йе', 10],
		],
	],
	[
		'ye',
		[
			['е', 80],
			['йе', 20],
		],
	],
	[
		'yo',
		[
			['ё', 60],
			['йо', 40],
		],
	],
	[
		'yu',
		[
			['ю', 85],
			['йу', 15],
		],
	],
	[
		'yü',
		[
			['ю', 90],
			['йу', 10],
		],
	],
]);

function pairs(from: string, to: string): [string, Shares<string>][] {
	const others = [...to];
	return [...from].map((letter, at) => [letter, [[others[at] ?? letter, 1]]]);
}

/** A word as someone may type it. */
export function typeWith(spellings: Spellings, word: string, random: Random): string {
	return unitsOf(word, spellings)
		.map((unit) => pickByShare(random, spellings.get(unit) ?? [[unit, 1]]))
		.join('');
}

/** How likely `typeWith` makes the one of the other, over all the ways in which the letters may fall. */
export function chanceOfTyping(spellings: Spellings, word: string, typed: string): number {
	// Chance of having typed just the first letters of `typed`, by their number, after each unit of the word.
	let reached = new Map<number, number>([[0, 1]]);
	for (const unit of unitsOf(word, spellings)) {
		const further = new Map<number, number>();
		const shares = spellings.get(unit) ?? [[unit, 1] as const];
		const total = shares.reduce((sum, [, share]) => sum + share, 0);
		for (const [at, chance] of reached)
			for (const [text, share] of shares)
				if (typed.startsWith(text, at)) {
					const end = at + text.length;
					further.set(end, (further.get(end) ?? 0) + (chance * share) / total);
				}
		if (further.size === 0) return 0;
		reached = further;
	}
	return reached.get(typed.length) ?? 0;
}

/** Letters, but for those that are typed as one: “ya” is я. */
function unitsOf(word: string, spellings: Spellings): string[] {
	const units: string[] = [];
	for (let at = 0; at < word.length; ) {
		const pair = word.slice(at, at + 2);
		const unit = pair.length === 2 && spellings.has(pair) ? pair : word.charAt(at);
		units.push(unit);
		at += unit.length;
	}
	return units;
}

/** A name without what a plain keyboard lacks: “xəzri” is “xezri”, “ıldırım” is “ildirim”. */
export function withoutDiacritics(name: string): string {
	return name.replaceAll(/[əğışçöüâî]/g, (letter) => bare[letter] ?? letter);
}

const bare: Readonly<Record<string, string>> = {
	ə: 'e',
	ğ: 'g',
	ı: 'i',
	ş: 's',
	ç: 'c',
	ö: 'o',
	ü: 'u',
	â: 'a',
	î: 'i',
};
