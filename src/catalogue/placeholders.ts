const placeholder = /\{spec:([A-Za-z]+)\}/g;

/** The specs that a text refers to: `weighs {spec:mass}` → `mass`. */
export function placeholdersIn(text: string): string[] {
	return [...text.matchAll(placeholder)].map(([, spec = '']) => spec);
}

export function fillPlaceholders(text: string, wordsFor: (spec: string) => string): string {
	return text.replace(placeholder, (_, spec: string) => wordsFor(spec));
}
