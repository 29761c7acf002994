import type { Random } from '../random.ts';
import { happens, pickByShare, type Shares, wholeBetween } from './draws.ts';

/*
 * Words that look like the names of this field, in Azerbaijani spelling and small letters: “yalquzaq”, “vixr”,
 * “mübariz”. What they mean, if anything, is chance.
 */

export function madeUpWord(random: Random): string {
	const word = pickByShare(random, shapes)(random);
	return word.length < shortest || word.length > longest ? madeUpWord(random) : word;
}

const shortest = 5;
const longest = 10;

const shapes: Shares<(random: Random) => string> = [
	[turkic, 5],
	[arabic, 3],
	[slavic, 2],
];

const backVowels = [...'aaaıou'];
const frontVowels = [...'əəeiöü'];

/** Vowels of a word are all front or all back, as in “gürzə” and “yalquzaq”. */
function turkic(random: Random): string {
	const isFront = happens(random, 0.5);
	const vowels = isFront ? frontVowels : backVowels;
	const hard = isFront ? [...'gk'] : [...'qqx'];
	const onsets = [...'bbttddssşçcyvzmnhxl', ...hard];
	const codas = [...'rrnnllzşmty', ...hard];
	const count = pickByShare(random, [
		[2, 5],
		[3, 6],
		[4, 1],
	]);
	let word = '';
	for (let syllable = 0; syllable < count; syllable++) {
		const isOpen = syllable === 0 ? happens(random, 0.15) : false;
		const isAfterVowel = syllable > 0 && /[aıoueəiöü]$/.test(word);
		const onset = isOpen ? '' : random.pick(isAfterVowel ? [...onsets, ...'rrğ'] : onsets);
		const vowel = random.pick(syllable < 2 ? vowels : isFront ? [...'əei'] : [...'aı']);
		const coda = happens(random, syllable === count - 1 ? 0.65 : 0.4) ? random.pick(codas) : '';
		word += (onset === word.at(-1) ? '' : onset) + vowel + coda;
	}
	return word;
}

/** Three consonants in one of the measures of Arabic loans: “zəfər”, “mübariz”, “istiqlal”. */
function arabic(random: Random): string {
	const [first, second, third] = [consonant(random), consonant(random), consonant(random)];
	return random.pick(measures).replaceAll('1', first).replaceAll('2', second).replaceAll('3', third);
}

function consonant(random: Random): string {
	return random.pick([...'bstcchxdrzşfqklmnvy']);
}

const measures = [
	'1ə2ə3',
	'1a2i3',
	'1ə2i3ə',
	'1a2i3ə',
	'mə12u3',
	'mü1a2i3',
	'mü1ə22i3',
	'mü1tə2i3',
	'tə12i3',
	'tə1ə22ü3',
	'i1ti2a3',
	'isti12a3',
	'1ə23an',
	'1ü2u3i',
	'1ə22a3',
	'mə1a2i3',
];

const slavicOnsets = [
	...'vvbdgzzklmnprsttşç',
	'str',
	'gr',
	'vl',
	'kr',
	'pr',
	'zv',
	'br',
	'sn',
	'sk',
	'dr',
	'tr',
];
const slavicEnds = [
	...['an', 'ov', 'na', 'ets', 'ka', 'ok', 'or', 'el', 'in', 'ist', 'un', 'at', 'ar', 'on', 'ik', 'ra', 'la'],
];

function slavic(random: Random): string {
	const count = wholeBetween(random, 1, 2);
	let word = '';
	for (let syllable = 0; syllable < count; syllable++)
		word +=
			random.pick(slavicOnsets) +
			random.pick([...'aaoouei']) +
			(happens(random, 0.3) ? random.pick([...'rlnsm']) : '');
	const end = random.pick(slavicEnds);
	return word + (/^[aeiou]/.test(end) ? random.pick([...'bdgklmnrstvz']) : '') + end;
}
