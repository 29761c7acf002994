/// <reference types="astro/client" />
/// <reference types="vite/client" />

/** As far as the site uses it; not in every browser. */
interface TrustedTypePolicy {
	/** What is given back is an object that the browser takes in place of a text. */
	createScriptURL(address: string): string;
}

declare var trustedTypes:
	| { createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy }
	| undefined;
