/** By how much a character moves the next one on, in parts of the size of the letters; generous, since the fonts of readers differ. */
const advances: readonly (readonly [RegExp, number])[] = [
	[/[\s.,:;'’|!iIjl()/-]/u, 0.36],
	[/[mwMW@—%]/u, 0.97],
	[/[\p{Lu}&]/u, 0.72],
];
const usual = 0.62;

/** How wide a line of Latin letters is drawn, at most, in the units of `size`. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce((width, letter) => width + advanceOf(letter), 0) * size;
}

function advanceOf(letter: string): number {
	return advances.find(([letters]) => letters.test(letter))?.[1] ?? usual;
}
