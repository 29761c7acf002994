/** In milliseconds: the program answers from the same machine. */
const patience = 4000;

/** Whether an address answers with a page of the kiosk from its head to its end: a damaged one would be a dead end. */
export async function isWholePage(address: string): Promise<boolean> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
		const text = await response.text();
		return response.ok && isWhole(text);
	} catch {
		return false;
	}
}

export function isWhole(text: string): boolean {
	return text.includes('id="kiosk-data"') && text.includes('<body') && text.trimEnd().endsWith('</html>');
}

/** The first of some addresses whose page is whole. */
export async function firstWhole(addresses: readonly string[]): Promise<string | undefined> {
	for (const address of addresses) if (await isWholePage(address)) return address;
	return undefined;
}
