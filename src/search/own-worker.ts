import type { startHere } from './answerer.ts';
import ownAddress from './search-worker.ts?worker&url';
import { searchHere } from './worker-messages.ts';

/** Must be the name that the site's policy allows, src/serve/headers.ts, and is made once a page. */
const policyName = 'vitrin';

let policy: TrustedTypePolicy | undefined;

/** Starts the worker of the search. @throws where a page cannot start one: no workers, another policy, a file from disk. */
export function startOwnWorker(): Worker {
	return new Worker(trusted(ownAddress), { type: 'module' });
}

/** The search that the same file holds, as a part of the page. @throws when the file does not come */
export async function importOwnWorker(): Promise<typeof startHere> {
	await import(/* @vite-ignore */ ownAddress);
	return Reflect.get(globalThis, searchHere);
}

/** Browsers that know Trusted Types start a worker only from an address that a policy let pass. */
function trusted(address: string): string {
	if (globalThis.trustedTypes === undefined) return address;
	policy ??= trustedTypes?.createPolicy(policyName, {
		createScriptURL(asked) {
			if (asked !== ownAddress) throw new TypeError(`${asked} is not the worker of the search.`);
			return asked;
		},
	});
	return policy?.createScriptURL(address) ?? address;
}
