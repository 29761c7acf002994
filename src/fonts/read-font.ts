import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A font as HarfBuzz has it, which Chromium, Firefox and Safari shape text with or like. */
export async function readFont(woff2: Uint8Array): Promise<Font> {
	const bytes = await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
	return new Font(new Face(new Blob(new Uint8Array(bytes).buffer)));
}

export interface Shaped {
	readonly advance: number;
	/** Its contours where they stand, in an order that does not depend on the glyphs. */
	readonly contours: readonly string[];
}

/** A text of one script as it is set, in thousandths of an em. */
export function shapeText(
	font: Font,
	text: string,
	weight: number,
	features: readonly string[] = [],
): Shaped {
	font.setVariations([new Variation('wght', weight)]);
	const buffer = new Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	shape(
		font,
		buffer,
		features.map((feature) => new Feature(feature, 1)),
	);
	const positions = buffer.getGlyphPositions();
	let advance = 0;
	const contours = buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		const outline = font.glyphToJson(codepoint).map(({ type, values }) => {
			const points = values.map((value, at) =>
				Math.round(value + (at % 2 === 0 ? advance + xOffset : yOffset)),
			);
			return `${type}${points}`;
		});
		advance += xAdvance;
		return outline.join(' ').split('Z ');
	});
	return { advance, contours: contours.sort() };
}
