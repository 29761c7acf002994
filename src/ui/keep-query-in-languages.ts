/** So that changing the language keeps what the reader has asked: the links of the switch are made without it. */
export function keepQueryInLanguages(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
		link.search = location.search;
}
