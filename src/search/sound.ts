/**
 * How a folded word sounds, for names that were heard: what the languages of this catalogue write differently for
 * one sound becomes one letter. Xəzri, Khazri and Хазри; Yalquzaq, Yalguzag and Ялгузаг.
 */
export function soundOf(word: string): string {
	let sound = word;
	for (const [spelling = '', letter = ''] of sounds) sound = sound.replaceAll(spelling, letter);
	return sound.replace(/(.)\1+/g, '$1');
}

// Longer spellings first: each is replaced before a part of it can be.
const sounds: readonly (readonly string[])[] =
	'shch-s dzh-c dj-c tch-c ch-c zh-c sh-s kh-h gh-k ph-f ts-s ck-k qu-ku ee-i ou-u ue-u yu-u ya-ia oe-u ae-a x-h q-k g-k j-c w-v y-i e-a o-u'
		.split(' ')
		.map((pair) => pair.split('-'));

/** A folded word with one sign for each letter that the alphabets of this catalogue have one for: х is not kh. */
export function lettersOf(word: string): string {
	return word.replace(spelledWithMore, (spelling) => signs[spelling] ?? spelling);
}

/** One sign for each spelling of several letters that folding makes of one. */
export const signs: Readonly<Record<string, string>> = {
	shch: 'щ',
	ch: 'ч',
	zh: 'ж',
	sh: 'ш',
	kh: 'х',
	gh: 'ғ',
	th: 'ث',
	dh: 'ذ',
	yu: 'ю',
	ya: 'я',
};
const spelledWithMore = new RegExp(Object.keys(signs).join('|'), 'g');

/** The consonants alone: Arabic writes no short vowels, so names from it meet others here. */
export function consonantsOf(sound: string): string {
	return sound.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
}
