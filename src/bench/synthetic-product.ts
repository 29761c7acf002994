import { englishHashOf } from '../catalogue/english-hash.ts';
import type { Kind } from '../catalogue/kind.ts';
import { defaultLocale, localeIds } from '../catalogue/locales.ts';
import type { RawValue } from '../catalogue/record.ts';
import type { QuantitySpec, Spec } from '../catalogue/spec.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { fromSi } from '../catalogue/units.ts';
import type { Random } from './random.ts';

/** What a made-up product may refer to. */
export interface Known {
	readonly calibres: readonly string[];
	readonly sources: readonly string[];
	readonly exhibitions: readonly string[];
}

/** A product of a kind with every specification stated: no thinner, and so no cheaper, than a real one can be. */
export function syntheticProduct(kind: Kind, number: number, random: Random, known: Known): RawValue {
	const product: RawValue = {
		kind: kind.id,
		release: 'public',
		name: inEveryLanguage(`${syllables(random, 3)} ${number}`),
		summary: inEveryLanguage(sentence(random, 14)),
		status: { value: 'produced', words: { en: sentence(random, 5) } },
		offeredBy: { enterprise: 'modiar' },
		specs: Object.fromEntries(kind.specs.map((spec) => [spec.id, statement(spec, random, known)])),
		exhibitions: [
			{ exhibition: random.pick(known.exhibitions) },
			{ exhibition: random.pick(known.exhibitions) },
		],
		control: [{ class: 'ml1', basis: 'suggested' }],
		sources: [random.pick(known.sources), random.pick(known.sources)],
	};
	const of = englishHashOf(englishTextsIn(product));
	const translated = localeIds.filter((locale) => locale !== defaultLocale);
	return {
		...product,
		translations: Object.fromEntries(translated.map((locale) => [locale, { state: 'unreviewed', of }])),
	};
}

function statement(spec: Spec, random: Random, known: Known): RawValue {
	return { value: sampleOf(spec, random, known), source: random.pick(known.sources) };
}

function sampleOf(spec: Spec, random: Random, known: Known): RawValue {
	switch (spec.type) {
		case 'quantity':
			return quantityText(spec, random);
		case 'choice':
			return random.pick(spec.choices);
		case 'calibre':
			return random.pick(known.calibres);
		case 'text':
			return inEveryLanguage(sentence(random, 6));
		case 'name':
			return `${syllables(random, 1).slice(0, 2).toUpperCase()}-${Math.floor(random.between(1, 99))}`;
		case 'year':
			return String(Math.floor(random.between(1990, 2026)));
		default:
			return spec satisfies never;
	}
}

function quantityText({ plausible: [low, high], display }: QuantitySpec, random: Random): string {
	const value = fromSi(random.between(low, (low + high) / 2), display);
	return `${Number(value.toPrecision(3))} ${display}`;
}

/** The same words for each language: what is measured is the building, not the reading. */
function inEveryLanguage(text: string): RawValue {
	return Object.fromEntries(localeIds.map((locale) => [locale, text]));
}

function sentence(random: Random, words: number): string {
	return Array.from({ length: words }, () => syllables(random, 2)).join(' ');
}

function syllables(random: Random, count: number): string {
	const text = Array.from({ length: count }, () =>
		random.pick(['ka', 'ri', 'tu', 'mel', 'oz', 'shan', 'du', 'ver']),
	).join('');
	return text.charAt(0).toUpperCase() + text.slice(1);
}
