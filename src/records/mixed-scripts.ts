import { complaint } from '../catalogue/complaint.ts';
import type { Flaw } from './flaw.ts';
import { codePointOf } from './show-text.ts';

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian'] as const;
type Script = (typeof scripts)[number];

const patterns: Readonly<Record<Script, RegExp>> = {
	Latin: /\p{Script=Latin}/u,
	Cyrillic: /\p{Script=Cyrillic}/u,
	Greek: /\p{Script=Greek}/u,
	Armenian: /\p{Script=Armenian}/u,
};

/** Rows of letters that look alike: Latin, Cyrillic, Greek, Armenian; a dash where a script has none. */
const alike: readonly string[] = [
	'AАΑ-',
	'BВΒ-',
	'CС--',
	'EЕΕ-',
	'HНΗ-',
	'IІΙ-',
	'JЈ--',
	'KКΚ-',
	'MМΜ-',
	'N-Ν-',
	'OОΟՕ',
	'PРΡ-',
	'SЅ-Տ',
	'TТΤ-',
	'U--Ս',
	'XХΧ-',
	'YҮΥ-',
	'Z-Ζ-',
	'ƏӘ--',
	'ΓГΓ-',
	'QԚ--',
	'WԜ--',
	'LԼ-Լ',
	'aаα-',
	'bЬ--',
	'cсϲ-',
	'dԁ--',
	'eе--',
	'gց-ց',
	'hһ-հ',
	'iіι-',
	'jјϳյ',
	'kкκ-',
	'l--Ɩ',
	'n--ո',
	'oоοօ',
	'pрρ-',
	'qԛ-զ',
	'sѕ--',
	'u-υս',
	'vѵν-',
	'wԝω-',
	'xхχ-',
	'yуγ-',
	'əә--',
	'ıі--',
];

/** What a reader of this catalogue takes a letter for: `kΩ` and `ΔT` deceive nobody. */
const imitable = ['Latin', 'Cyrillic'] as const satisfies readonly Script[];

/** Letter → the double it has in each of these. */
const doubles = new Map<string, ReadonlyMap<Script, string>>();
for (const row of alike) {
	const letters = [...row];
	for (const letter of letters.filter((sign) => sign !== '-')) {
		const others = imitable.flatMap((script) => {
			const index = scripts.indexOf(script);
			const double = letters[index];
			return double === undefined || double === '-' || double === letter ? [] : [[script, double] as const];
		});
		doubles.set(letter, new Map([...(doubles.get(letter) ?? []), ...others]));
	}
}

/** Letters that a keyboard at hand has. */
const everyday = /[A-Za-zƏəА-Яа-яЁё\u0370-\u03ff\u0531-\u0587]/;

// A hyphen joins, and so does the point of a figure: IST-14.5M.
const compound = /[\p{L}\p{M}\p{Nd}]+(?:(?:[-‐‑–]|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{M}\p{Nd}]+)*/gu;
// Most words are Latin alone, and nothing below is needed to know it.
const beyondLatin = /[\u0370-\u1dff\u1f00-\uffff]/;
const part = /[\p{L}\p{M}\p{Nd}]+/gu;

interface Letter {
	readonly character: string;
	readonly script: Script;
	readonly offset: number;
}

/** Words in which a letter of one alphabet stands for its double in another: `АК-74M` with a Latin M. */
export function* findMixedScripts(text: string): Generator<Flaw> {
	for (const { 0: word, index } of text.matchAll(compound)) {
		if (!beyondLatin.test(word)) continue;
		const parts = [...word.matchAll(part)].map((match) => lettersIn(match[0], index + match.index));
		const impostor = parts.map(impostorWithin).find((letter) => letter !== undefined) ?? impostorAmong(parts);
		if (impostor !== undefined) yield flawOf(word, impostor);
	}
}

/** In one word: a letter of the rarer alphabet, when any letter there has a double in another alphabet of the word. */
function impostorWithin(letters: readonly Letter[]): Letter | undefined {
	const used = scriptsOf(letters);
	if (used.length < 2) return undefined;
	const rarest = used[0];
	const pretending = letters.filter((letter) =>
		used.some((script) => doubleIn(script, letter) !== undefined),
	);
	return pretending.find(({ script }) => script === rarest) ?? pretending[0];
}

/** In a designation: a part that could be read wholly in the alphabet of another. Words may join: `HEAT-снаряд`. */
function impostorAmong(parts: readonly (readonly Letter[])[]): Letter | undefined {
	if (parts.flat().some(({ character }) => /\p{Ll}/u.test(character))) return undefined;
	const used = scriptsOf(parts.flat());
	const pretending = parts
		.filter((letters) => letters.length > 0)
		.filter((letters) =>
			used.some((script) => letters.every((letter) => everyday.test(doubleIn(script, letter) ?? ''))),
		);
	return pretending.sort((a, b) => a.length - b.length)[0]?.[0];
}

function lettersIn(word: string, start: number): Letter[] {
	const letters: Letter[] = [];
	let offset = start;
	for (const character of word) {
		const script = scripts.find((name) => patterns[name].test(character));
		if (script !== undefined) letters.push({ character, script, offset });
		offset += character.length;
	}
	return letters;
}

/** The rarest first. */
function scriptsOf(letters: readonly Letter[]): Script[] {
	const count = (script: Script) => letters.filter((letter) => letter.script === script).length;
	return scripts.filter((script) => count(script) > 0).sort((a, b) => count(a) - count(b));
}

function doubleIn(other: Script, { character, script }: Letter): string | undefined {
	return script === other ? undefined : doubles.get(character)?.get(other);
}

function flawOf(word: string, { character, script, offset }: Letter): Flaw {
	return {
		offset,
		...complaint('scripts-mixed', {
			word,
			letter: character,
			code: codePointOf(character),
			script: { name: `name.${script}` },
		}),
	};
}
