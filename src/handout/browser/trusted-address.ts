import { trustedTypesPolicy } from '../../serve/headers.ts';

let policy: TrustedTypePolicy | undefined;

/** Browsers that know Trusted Types take a script only from an address that a policy let pass: one beside the page. */
export function trustedAddress(address: string): string {
	if (globalThis.trustedTypes === undefined) return address;
	policy ??= globalThis.trustedTypes.createPolicy(trustedTypesPolicy, {
		createScriptURL(asked) {
			if (!/^(?:\.\.\/)*[\w-][\w./-]*\.js$/.test(asked))
				throw new TypeError(`${asked} is no data of this hand-out.`);
			return asked;
		},
	});
	return policy.createScriptURL(address);
}
