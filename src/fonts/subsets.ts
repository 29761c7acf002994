import { localeLooks } from '../catalogue/locales.ts';
import { charactersIn, rangeOf } from './unicode-range.ts';

/** One font file: what it holds, and what it is cut from. */
export interface Subset {
	readonly name: string;
	readonly family: 'Vitrin Sans' | 'Vitrin Names';
	/** In node_modules. */
	readonly source: string;
	/** As CSS writes a `unicode-range`. */
	readonly range: string;
	readonly weight: number | { readonly min: number; readonly max: number };
	/** OpenType features to keep. */
	readonly features: readonly string[];
	readonly dropTables?: readonly string[];
}

/** The narrow no-break space is in no source: browsers make it from the space of the font that claims it. */
export const madeByBrowsers: readonly string[] = ['\u202f'];

const noto = '@fontsource-variable/noto-sans/files/noto-sans';

/** Noto Sans comes from npm cut in such files, so what Azerbaijani and Turkish add needs a file of its own. */
const scripts = {
	/** ASCII, Latin-1, ı Œ œ, spaces, dashes, quotation marks, • … ′ ″ € ™ −. */
	latin: {
		source: `${noto}-latin-wght-normal.woff2`,
		range:
			'U+20-7E, U+A0-FF, U+131, U+152-153, U+2002, U+2009, U+200B, U+202F, U+2013-2014, U+2018-201A, ' +
			'U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+20AC, U+2122, U+2212',
		features: ['ccmp', 'kern', 'liga', 'locl', 'pnum', 'tnum'],
	},
	'latin-more': {
		source: `${noto}-latin-ext-wght-normal.woff2`,
		range: rangeOf('ƏəĞğİŞşŸ₼'),
		features: ['ccmp', 'kern', 'locl'],
		nameFeatures: [],
	},
	/** Russian, and №. */
	cyrillic: {
		source: `${noto}-cyrillic-wght-normal.woff2`,
		range: 'U+401, U+410-44F, U+451, U+2116',
		features: ['ccmp', 'kern', 'locl'],
		nameFeatures: [],
	},
	/** Letters, vowel signs, figures and punctuation of Arabic without Persian and Urdu, and the joiners. */
	arabic: {
		source: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
		range: 'U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+660-66C, U+670-671, U+200C-200D',
		features: ['ccmp', 'fina', 'init', 'kern', 'liga', 'mark', 'medi', 'mkmk', 'rlig'],
		nameFeatures: ['ccmp', 'fina', 'init', 'kern', 'mark', 'medi'],
	},
} as const;

type Script = keyof typeof scripts;

const ofPages = (Object.keys(scripts) as Script[]).map((name): Subset => {
	const { source, range, features } = scripts[name];
	return { name, family: 'Vitrin Sans', source, range, features, weight: { min: 400, max: 700 } };
});

const names = Object.values(localeLooks).map(({ name }) => name);

/** The letters of the languages' own names that not every page has a font for. */
const ofNames = (['latin-more', 'cyrillic', 'arabic'] as const).map((script): Subset => {
	const { source, range, nameFeatures } = scripts[script];
	const letters = charactersIn(range).filter((letter) => names.some((name) => name.includes(letter)));
	return {
		name: `names-${script}`,
		family: 'Vitrin Names',
		source,
		range: rangeOf(letters),
		features: nameFeatures,
		weight: 400,
		dropTables: ['STAT', 'gasp', 'prep', ...(nameFeatures.length > 0 ? [] : ['GDEF', 'GPOS', 'GSUB'])],
	};
});

export const subsets: readonly Subset[] = [...ofPages, ...ofNames];
