/** Forgets whatever a visitor may have left in the browser. What is refused or fails is left, and the rest goes on. */
export async function forgetVisitor(): Promise<void> {
	window.name = '';
	await Promise.allSettled([
		attempt(() => sessionStorage.clear()),
		attempt(() => localStorage.clear()),
		attempt(forgetCookies),
		attempt(forgetDatabases),
		attempt(forgetCaches),
		attempt(forgetWorkers),
	]);
}

async function attempt(work: () => unknown): Promise<void> {
	await work();
}

function forgetCookies(): void {
	for (const cookie of document.cookie.split(';')) {
		const name = cookie.split('=')[0]?.trim();
		// biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not there over plain http.
		if (name) document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`;
	}
}

async function forgetDatabases(): Promise<void> {
	for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}

async function forgetCaches(): Promise<void> {
	for (const name of await caches.keys()) await caches.delete(name);
}

async function forgetWorkers(): Promise<void> {
	for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
