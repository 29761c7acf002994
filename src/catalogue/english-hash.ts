/**
 * A short mark (8 hex digits, FNV-1a) of the English that a translation was made from: when it differs, the
 * translation is stale. It guards against forgetting, not against forgery.
 */
export function englishHashOf(texts: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(texts.join('\u0000')))
		hash = Math.imul(hash ^ byte, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
