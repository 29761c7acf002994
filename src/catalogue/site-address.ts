/** A host and no more: a site is served at the root, and what is not in the text cannot mislead its reader. */
const plainAddress = /^https:\/\/[^\s/\\?#@:]+\/?$/i;

/** The address of a whole site, `https://catalogue.example/`, with its last stroke; undefined when the text is none. */
export function siteAddressOf(text: string): string | undefined {
	return plainAddress.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}
