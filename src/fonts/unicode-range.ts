/** The characters of a `unicode-range`, such as `U+20-7E, U+A0`. */
export function charactersIn(range: string): string[] {
	return range.split(', ').flatMap((span) => {
		const [first = Number.NaN, last = first] = span
			.replace('U+', '')
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
	});
}

export function rangeOf(characters: Iterable<string>): string {
	const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0);
	return codes
		.sort((a, b) => a - b)
		.map((code) => `U+${code.toString(16).toUpperCase()}`)
		.join(', ');
}
