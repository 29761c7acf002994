/** The words and figures of a text, alike in small and capital letters whatever language they are of. */
export function wordKeysIn(text: string): string[] {
	return (text.match(/[\p{L}\p{M}\d]+(?:\.\d+)?/gu) ?? []).map(keyOf);
}

function keyOf(word: string): string {
	return word.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i');
}
