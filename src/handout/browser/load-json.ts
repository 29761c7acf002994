import { handOver } from '../data-script.ts';
import { trustedAddress } from './trusted-address.ts';

const handed = new WeakMap<Element, unknown>();

// A script of data hands over what it holds, and the element that it came by says what was asked for.
Object.assign(globalThis, {
	[handOver](content: unknown) {
		if (document.currentScript !== null) handed.set(document.currentScript, content);
	},
});

/** Stands for src/ui/load-json.ts: a page opened from a file may load data as a script alone. @throws when it does not come */
export function loadJson<Content>(address: string): Promise<Content> {
	const { promise, resolve, reject } = Promise.withResolvers<Content>();
	const script = document.createElement('script');
	script.addEventListener('load', () => {
		if (handed.has(script)) resolve(handed.get(script) as Content);
		else reject(new Error(`${address} holds no data.`));
		script.remove();
	});
	script.addEventListener('error', () => {
		reject(new Error(`${address} is not there.`));
		script.remove();
	});
	script.src = trustedAddress(address);
	document.head.append(script);
	return promise;
}
