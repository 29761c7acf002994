import type { LocalizedText } from '../catalogue/texts.ts';
import { formatDate } from '../i18n/format-date.ts';
import { isolateInText } from '../i18n/isolate.ts';
import type { Reader } from '../ui/reader.ts';
import { shortFingerprint } from '../ui/short-fingerprint.ts';

/** What previews of links expect, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const margin = 84;
const available = cardSize.width - 2 * margin;
/** Smaller letters nobody reads in a preview: a longer text is cut. */
const smallest = 22;

export interface CardLine {
	readonly text: string;
	readonly dir: 'ltr' | 'rtl';
	/** Of the baseline. */
	readonly top: number;
	/** Made smaller where the line would be too long. */
	readonly size: number;
	readonly weight: 400 | 700;
	readonly colour: string;
}

/** What a preview says of an edition: what it is, for whom, of what day, with its fingerprint. */
export function linesOf(reader: Reader): CardLine[] {
	const { t, edition, locale } = reader;
	const line = (text: string, rest: Pick<CardLine, 'top' | 'size' | 'weight' | 'colour'>): CardLine => ({
		text,
		dir: reader.dir,
		...rest,
	});
	const strong = '#f2f5f3';
	const quiet = '#b7c8ca';
	const audience = `${t('edition.audience')}: ${shown(reader, edition.audience)}`;
	const day = `${t('edition.date')}: ${formatDate(locale, edition.date)}`;
	const until =
		edition.expires === undefined
			? []
			: [t('edition.validUntil', { date: formatDate(locale, edition.expires) })];
	const fingerprint =
		edition.fingerprint === undefined
			? []
			: [`${t('edition.fingerprint')}: ${shortFingerprint(edition.fingerprint)}`];
	return [
		line(t('site.name'), { top: 190, size: 96, weight: 700, colour: strong }),
		line(t('site.tagline'), { top: 262, size: 42, weight: 400, colour: quiet }),
		line(shown(reader, edition.title), { top: 402, size: 48, weight: 700, colour: strong }),
		line(audience, { top: 462, size: 34, weight: 400, colour: strong }),
		line([day, ...until, ...fingerprint].join(' · '), { top: 546, size: 28, weight: 400, colour: quiet }),
	];
}

function shown({ local }: Reader, text: LocalizedText): string {
	return local(text).text;
}

/** The card, its lines as large as they fit; `widthOf` tells how wide a drawing is. */
export async function cardOf(
	lines: readonly CardLine[],
	widthOf: (svg: string) => Promise<number>,
): Promise<string> {
	const fitted: CardLine[] = [];
	for (const line of lines) fitted.push(fittedTo(await widthOf(svgOf(widest, textElement(line, 0))), line));
	return svgOf(cardSize.width, background + fitted.map((line) => textElement(line)).join(''));
}

function fittedTo(width: number, line: CardLine): CardLine {
	if (width <= available) return line;
	const size = Math.floor((line.size * available) / width);
	if (size >= smallest) return { ...line, size };
	const signs = [...line.text];
	const room = Math.floor((signs.length * size) / smallest) - 1;
	return { ...line, size: smallest, text: `${signs.slice(0, room).join('').trimEnd()}…` };
}

/** No line that a record may hold is wider; what is outside of a drawing is not measured. */
const widest = 200_000;

const background = [
	`<rect width="${cardSize.width}" height="${cardSize.height}" fill="#0b2b33"/>`,
	`<rect width="${cardSize.width}" height="14" fill="#7fd0d6"/>`,
	`<rect x="${margin}" y="316" width="${available}" height="2" fill="#31414a"/>`,
].join('');

function svgOf(width: number, content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${cardSize.height}">${content}</svg>`;
}

/** At its own side of the card, or from a given place on. */
function textElement({ text, dir, top, size, weight, colour }: CardLine, start?: number): string {
	const atEnd = `x="${cardSize.width - margin}" text-anchor="end"`;
	const place = dir === 'rtl' && start === undefined ? atEnd : `x="${start ?? margin}"`;
	const look = `y="${top}" font-family="${families[dir]}" font-size="${size}" font-weight="${weight}" fill="${colour}"`;
	return `<text ${place} ${look}>${escaped(inDirection(text, dir))}</text>`;
}

/** Letters that a family lacks come from the other one, but never in bold. */
const families = { ltr: 'Noto Sans', rtl: 'Noto Sans Arabic' };

const rightToLeft = '\u2067';
const endOfDirection = '\u2069';

/** The library takes every line for left to right, unless signs in it say otherwise. */
function inDirection(text: string, dir: 'ltr' | 'rtl'): string {
	return dir === 'rtl' ? rightToLeft + isolateInText(text) + endOfDirection : text;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
