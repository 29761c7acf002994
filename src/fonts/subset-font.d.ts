declare module 'subset-font' {
	interface Options {
		targetFormat?: 'truetype' | 'woff2';
		/** OpenType features; all of them when it is left out. */
		keepFeatures?: readonly string[];
		dropTables?: readonly string[];
		variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
		noHinting?: boolean;
		/** Then without a text. */
		keepAllGlyphs?: boolean;
	}

	export default function subsetFont(
		font: Uint8Array,
		text: string | undefined,
		options: Options,
	): Promise<Buffer>;
}
