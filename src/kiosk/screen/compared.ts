/** As many as fit side by side. */
const most = 5;

/** The products that the visitor compared last, of the addresses where they were. */
export function lastCompared(trail: readonly string[]): string[] {
	const address = trail.findLast((former) => idsIn(former).length > 0);
	return address === undefined ? [] : idsIn(address);
}

/** Links to a comparison go on with the last one: on a kiosk nobody keeps its address. */
export function goOnComparing(trail: readonly string[]): void {
	const compared = lastCompared(trail);
	if (compared.length === 0) return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/compare/"]')) {
		const ids = [...new Set([...compared, ...idsIn(link.href)])].slice(-most);
		link.search = `?p=${ids.join(',')}`;
	}
}

function idsIn(address: string): string[] {
	const { pathname, searchParams } = new URL(address);
	if (!pathname.endsWith('/compare/')) return [];
	return (searchParams.get('p') ?? '').split(',').filter((id) => id !== '');
}
