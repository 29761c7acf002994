import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const find = createRequire(import.meta.url).resolve;
const weights = ['400Regular', '700Bold'];
const fonts = [
	...weights.map((weight) => `@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`),
	...weights.map((weight) => `@expo-google-fonts/noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`),
];

let ready: Promise<Uint8Array[]> | undefined;

/** The one door to the drawing library: WebAssembly and fonts from the packages, so every machine draws the same. */
function open(): Promise<Uint8Array[]> {
	ready ??= initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm'))).then(() =>
		fonts.map((file) => new Uint8Array(readFileSync(find(file)))),
	);
	return ready;
}

async function read(svg: string): Promise<InstanceType<typeof Resvg>> {
	const fontBuffers = await open();
	return new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
}

/** An SVG as PNG, in its own size. Its text is in Noto Sans or Noto Sans Arabic, of weight 400 or 700. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const drawing = await read(svg);
	const image = drawing.render();
	const png = new Uint8Array(image.asPng());
	image.free();
	drawing.free();
	return png;
}

/** How wide an SVG's ink is, in its own units: without it nobody knows whether a line fits. */
export async function widthOf(svg: string): Promise<number> {
	const drawing = await read(svg);
	const box = drawing.innerBBox();
	const width = box?.width ?? 0;
	box?.free();
	drawing.free();
	return width;
}
