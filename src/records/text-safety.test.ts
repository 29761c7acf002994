import { describe, expect, test } from 'vitest';
import { tell } from '../catalogue/sentences/tell.ts';
import { findMixedScripts } from './mixed-scripts.ts';
import { findUnsafeText } from './text-safety.ts';

const problemsIn = (text: string) =>
	[...findUnsafeText(text), ...findMixedScripts(text)].map((flaw) => tell(flaw).problem);

describe('passes', () => {
	test.each([
		'naïve Zəfər İstiqlal ışıq',
		'«Хазри» (АК-74М)',
		'РПГ-7В2',
		'IST-14.5',
		'ITX-6L SOV',
		'İTX-6L',
		'USB-кабель',
		'Wi-Fi-роутер',
		'7,62х39',
		'12 кВт',
		'5 µm',
		'5 kΩ, 3 μA, ΔT',
		'α-излучение',
		'HEAT-снаряд',
		'PC-совместимый',
		'X-образный',
		'x² + y²',
		'می\u200cخواهم',
		'two\nlines\r\nended both ways',
		'🙂',
	])('“%s”', (text) => {
		expect(problemsIn(text)).toEqual([]);
	});
});

describe('refuses what is not seen', () => {
	test.each([
		['a\u0000b', 'U+0000, a control character'],
		['a\u007fb', 'U+007F, a control character'],
		['a\tb', 'U+0009, a tab'],
		['a\rb', 'U+000D, a control character'],
		['a\u202eb', 'U+202E, a mark that turns the direction of text'],
		['a\u2066b', 'U+2066, a mark that turns the direction of text'],
		['a\u200eb', 'U+200E, a mark that turns the direction of text'],
		['a\u200bb', 'U+200B, a character without width'],
		['a\u2060b', 'U+2060, a character without width'],
		['a\u200db', 'U+200D, a joiner of Arabic letters that stands between others'],
		['م\u200c a', 'U+200C, a joiner of Arabic letters that stands between others'],
		['a\ufeffb', 'U+FEFF, a byte order mark inside the text'],
		['a\u00adb', 'U+00AD, a soft hyphen'],
		['a\ufe0fb', 'U+FE0F, a variation selector'],
		['a\u{e0041}b', 'U+E0041, a hidden tag character'],
		['a\u2028b', 'U+2028, a line separator'],
		['a\ue000b', 'U+E000, a private character that only some fonts show'],
		['a\uffffb', 'U+FFFF, a code that stands for no character'],
		['a\ud800b', 'U+D800, half of a character'],
		['a\ufffdb', 'U+FFFD, the sign of a letter that was lost'],
	])('%j', (text, what) => {
		expect(problemsIn(text).join('\n')).toContain(`holds ${what}.`);
	});
});

describe('refuses a letter that stands for its double', () => {
	test.each([
		['Кhazri', 'its “К” (U+041A) is a Cyrillic letter'],
		['RPG-7В2', 'its “В” (U+0412) is a Cyrillic letter'],
		['АК-74M', 'its “M” (U+004D) is a Latin letter'],
		['IST-14.5М', 'its “М” (U+041C) is a Cyrillic letter'],
		['MT-ЛБ', 'its “M” (U+004D) is a Latin letter'],
		['АК–74M', 'its “M” (U+004D) is a Latin letter'],
		['Αlpha', 'its “Α” (U+0391) is a Greek letter'],
	])('%s', (text, what) => {
		expect(problemsIn(text)).toEqual([`“${text}” mixes alphabets: ${what}.`]);
	});
});

test('refuses letters that are written in parts, and says how to mend them', () => {
	expect(findUnsafeText('Zərbe\u0301').map((flaw) => ({ offset: flaw.offset, ...tell(flaw) }))).toEqual([
		{
			offset: 4,
			problem: '“Zərbe\u0301” has a letter written in parts (not in Unicode NFC).',
			fix: 'Run npm run check -- --fix, which mends it.',
		},
	]);
});
