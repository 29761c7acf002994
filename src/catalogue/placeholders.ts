const placeholder = /\{spec:([A-Za-z]+)\}/g;
/** What was meant as one: `{Spec: mass}`, `{spec:mass`, `{{spec:mass}}`. */
const nearlyPlaceholder = /\{[\s{]*spec\b[^{}]*\}*/gi;

/** The specs that a text refers to: `weighs {spec:mass}` → `mass`. */
export function placeholdersIn(text: string): string[] {
	return [...text.matchAll(placeholder)].map(([, spec = '']) => spec);
}

/** What would be shown to readers as it stands, for it is no placeholder, though it was meant as one. */
export function brokenPlaceholdersIn(text: string): string[] {
	return [...text.matchAll(nearlyPlaceholder)]
		.map(([found]) => found)
		.filter((found) => found.replace(placeholder, '') !== '');
}

export function fillPlaceholders(text: string, wordsFor: (spec: string) => string): string {
	return text.replace(placeholder, (_, spec: string) => wordsFor(spec));
}
