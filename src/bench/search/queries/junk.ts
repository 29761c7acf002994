import type { Random } from '../../random.ts';
import { calibres } from '../calibres.ts';
import { pickByShare, type Shares, wholeBetween } from '../draws.ts';
import { editsBetween } from '../edits.ts';
import type { Ask, Market } from './query.ts';

/** What no product has and nothing is near: whatever is found for it is wrong. */
export const byJunk: Ask = (market, random) => {
	const text = pickByShare(random, kindsOfJunk)(random);
	if (!isFarFromAll(text, market)) return undefined;
	return { text, right: new Set(), ceiling: 1, isUnique: true };
};

const kindsOfJunk: Shares<(random: Random) => string> = [
	[anyLetters, 3],
	[keysInARow, 2],
	[otherWords, 3],
	[strangeCalibre, 1],
	[strangeDesignation, 1],
];

function anyLetters(random: Random): string {
	const letters = random.pick([
		'abcdefghijklmnopqrstuvwxyz',
		'абвгдежзийклмнопрстуфхцчшщыэюя',
		'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
	]);
	return Array.from({ length: wholeBetween(random, 6, 11) }, () => random.pick([...letters])).join('');
}

function keysInARow(random: Random): string {
	const row = random.pick(['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщз', 'фывапролд', 'ячсмитьбю']);
	const start = wholeBetween(random, 0, row.length - 5);
	const run = row.slice(start, start + wholeBetween(random, 5, 7));
	return run + random.pick(['', run.slice(0, 2), ...run]);
}

function otherWords(random: Random): string {
	return random.pick([
		...['pizza', 'mortgage', 'cheap flights', 'football scores', 'wedding dress', 'kitchen', 'dentist'],
		...[
			'pogoda zavtra',
			'рецепт борща',
			'гороскоп',
			'купить диван',
			'ипотека',
			'stomatoloq',
			'hava proqnozu',
		],
		...['kuaför', 'düğün salonu', 'recette de crêpes', 'météo demain', 'coiffeur', 'وصفات طبخ', 'حجز فندق'],
		...['shampoo', 'violin', 'homeopathy', 'pampers', 'yoghurt', 'zoology', 'philosophy', 'dishwasher'],
	]);
}

/** Shaped like a calibre; none of this catalogue's. */
function strangeCalibre(random: Random): string {
	const bore = random.pick(['6.8', '8.58', '10.4', '11.43', '4.85', '37', '45', '76', '88']);
	const length = String(wholeBetween(random, 61, 98));
	const isKnown = calibres.some((known) => known.bore === bore && known.length === length);
	return isKnown ? strangeCalibre(random) : `${bore}${random.pick(['x', '×', ' x '])}${length}`;
}

function strangeDesignation(random: Random): string {
	const letters = Array.from({ length: 3 }, () => random.pick([...'JQUWO'])).join('');
	return `${letters}-${wholeBetween(random, 1000, 9999)}`;
}

/** No word of it is half the way, or nearer, to a word that is there. */
function isFarFromAll(text: string, { vocabulary }: Market): boolean {
	return text
		.toLowerCase()
		.split(' ')
		.filter((word) => word.length > 2 && !/\d/.test(word))
		.every((word) => {
			const near = Math.floor(word.length / 2);
			return [...vocabulary].every(
				(other) => !other.startsWith(word) && editsBetween(word, other, near) > near,
			);
		});
}
