export interface Pattern<Mark> {
	/** At least four. */
	readonly bytes: Buffer;
	readonly mark: Mark;
}

export interface Found<Mark> {
	readonly mark: Mark;
	readonly at: number;
	readonly length: number;
}

export type ByteSearch<Mark> = (haystack: Buffer) => Found<Mark>[];

/** Shorter ones are anywhere. */
const shortest = 4;

/**
 * Looks for thousands of patterns in one walk over the bytes: four bytes of each, as one number, say where a pattern
 * may be, and only there is it compared.
 */
export function createByteSearch<Mark>(patterns: readonly Pattern<Mark>[]): ByteSearch<Mark> {
	const byGram = new Map<number, (Pattern<Mark> & { offset: number })[]>();
	const isKnown = new Uint8Array(2 ** 20);
	for (const pattern of patterns) {
		if (pattern.bytes.length < shortest)
			throw new RangeError(`“${pattern.bytes.toString()}” has fewer than ${shortest} bytes.`);
		// Beginnings are alike: %D0, http, a page's own words.
		const offset = (pattern.bytes.length - shortest) >> 1;
		const gram = pattern.bytes.readInt32BE(offset);
		const others = byGram.get(gram) ?? [];
		byGram.set(gram, [...others, { ...pattern, offset }]);
		isKnown[hashOf(gram)] = 1;
	}
	return (haystack) => {
		const found: Found<Mark>[] = [];
		let gram = 0;
		for (let end = 0; end < haystack.length; end++) {
			gram = (gram << 8) | (haystack[end] ?? 0);
			if (isKnown[hashOf(gram)] === 0 || end < shortest - 1) continue;
			for (const { bytes, mark, offset } of byGram.get(gram) ?? []) {
				const at = end - (shortest - 1) - offset;
				if (at < 0 || at + bytes.length > haystack.length) continue;
				if (haystack.compare(bytes, 0, bytes.length, at, at + bytes.length) === 0)
					found.push({ mark, at, length: bytes.length });
			}
		}
		return found;
	};
}

function hashOf(gram: number): number {
	return Math.imul(gram, 0x9e3779b1) >>> 12;
}
