/** A file of data of the site's own, for its islands. @throws when it does not come */
export async function loadJson<Content>(
	address: string,
	signal: AbortSignal | null = null,
): Promise<Content> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
	return response.json();
}
