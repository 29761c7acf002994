const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const toCyrillic = new Map([...latin].map((key, place) => [key, cyrillic[place] ?? key]));
const toLatin = new Map([...cyrillic].map((key, place) => [key, latin[place] ?? key]));

/** What the same keys would have written with the other layout: `cyfqgth` → `снайпер`, `куамдук` → … */
export function otherLayouts(query: string): string[] {
	const typed = [...query.toLowerCase()];
	const others = [toCyrillic, toLatin].map((layout) => typed.map((key) => layout.get(key) ?? key).join(''));
	return others.filter((other) => other !== query.toLowerCase());
}
