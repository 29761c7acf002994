export type Alphabet = 'Latin' | 'Cyrillic' | 'Greek' | 'Armenian';

const patterns: Record<Alphabet, RegExp> = {
	Latin: /\p{Script=Latin}/u,
	Cyrillic: /\p{Script=Cyrillic}/u,
	Greek: /\p{Script=Greek}/u,
	Armenian: /\p{Script=Armenian}/u,
};

const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian'] as const;

/** Greek letters that stand in units and formulas beside Latin ones (kΩ, μm) and look like none of them. */
const symbols = new Set('μΩΔ');

/**
 * Letters that look alike, from Latin to Armenian. Those after the bar are so rare that they are taken for the others,
 * but never the others for them: the Latin W of “Wi-Fi-роутер” is no disguise of a Kurdish Ԝ.
 * After Unicode's confusables.txt, cut to what looks alike in an ordinary font.
 */
export const lookalikes = [
	'AАΑ', 'BВΒ', 'CС|Ϲ', 'EЕΕ', 'F|Ϝ', 'G|Ԍ', 'HНΗ', 'IΙ|ІӀ', 'J|ЈͿ', 'KКΚ', 'LԼ', 'MМΜ|Ϻ', 'NΝ', 'OОΟՕ', 'PРΡ',
	'Q|Ԛ', 'SՏ|Ѕ', 'TТΤ', 'UՍ', 'V|Ѵ', 'W|Ԝ', 'XХΧ', 'YУΥ|Ү', 'ZΖ', 'Ə|Ә', 'ГΓ', 'ПΠ', 'ФΦ', 'Θ|Ө',
	'aа', 'cс|ϲ', 'd|ԁ', 'eе|ҽ', 'gց', 'hհ|һ', 'iıι|і', 'jյ|јϳ', 'кκ', 'l|ӏ', 'nո', 'oоοօ', 'pрρ', 'qզ|ԛ', 's|ѕ',
	'uυս', 'vν|ѵ', 'w|ԝ', 'xхχ', 'yу|ү', 'ə|ә',
] as const;

const imitated: ReadonlyMap<string, ReadonlyMap<Alphabet, string>> = new Map(lookalikes.flatMap(pairsOf));

export function alphabetOf(letter: string): Alphabet | undefined {
	return symbols.has(letter) ? undefined : alphabets.find((alphabet) => patterns[alphabet].test(letter));
}

/** The letter of that alphabet that this one can be taken for; accents are left out of the comparison. */
export function lookalikeOf(letter: string, alphabet: Alphabet): string | undefined {
	return imitated.get(letter.normalize('NFD').charAt(0))?.get(alphabet);
}

function pairsOf(row: string): [string, Map<Alphabet, string>][] {
	const [common = '', rare = ''] = row.split('|');
	return [...common, ...rare].map((letter) => [letter, othersOf(letter, common)]);
}

function othersOf(letter: string, common: string): Map<Alphabet, string> {
	const others = new Map<Alphabet, string>();
	for (const other of common) {
		const alphabet = alphabetOf(other);
		if (alphabet !== undefined && alphabet !== alphabetOf(letter) && !others.has(alphabet)) others.set(alphabet, other);
	}
	return others;
}
