import type { FontFile } from './make-font.ts';

/** Of Noto Sans, in thousandths of an em; Noto Sans Arabic gets the same, so that lines keep their height. */
const ascent = 1069;
const descent = 293;

/**
 * How much wider our texts run in Vitrin Sans than in Arial, and in its weights of 600 to 700 than in Arial
 * Bold: 105–108 % and 102–107 % by language, measured over the messages and the records.
 */
const fallbacks = [
	{ weight: '400 500', size: 1.06, fonts: ['Arial', 'Liberation Sans', 'Arimo'] },
	{ weight: '501 700', size: 1.035, fonts: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'] },
];

/** The style sheet of the font files, and of the font that stands in while they load. */
export function fontFaces(files: readonly FontFile[]): string {
	const faces = [...files.map(faceOf), ...fallbacks.map(fallbackOf)];
	return ['/* Made by src/fonts/build-fonts.ts. */\n', ...faces].join('\n');
}

function faceOf({ subset, file }: FontFile): string {
	const { weight, range } = subset;
	return rule({
		'font-family': `"${subset.family}"`,
		'font-weight': typeof weight === 'number' ? `${weight}` : `${weight.min} ${weight.max}`,
		// A font that comes late would move what is already read; the next page has it.
		'font-display': 'optional',
		src: `url("/fonts/${file}") format("woff2")`,
		'unicode-range': range,
		...heights(1),
	});
}

function fallbackOf({ weight, size, fonts }: (typeof fallbacks)[number]): string {
	return rule({
		'font-family': '"Vitrin Fallback"',
		'font-weight': weight,
		src: fonts.map((font) => `local("${font}")`).join(', '),
		'size-adjust': percent(size),
		...heights(size),
	});
}

function heights(size: number) {
	return {
		'ascent-override': percent(ascent / 1000 / size),
		'descent-override': percent(descent / 1000 / size),
		'line-gap-override': '0%',
	};
}

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

function rule(declarations: Readonly<Record<string, string>>): string {
	const lines = Object.entries(declarations).map(([name, value]) => {
		const line = `\t${name}: ${value};\n`;
		// As the formatter breaks it.
		return line.length > 110 ? `\t${name}:\n\t\t${value};\n` : line;
	});
	return `@font-face {\n${lines.join('')}}\n`;
}
