import type { Links } from './links.ts';

/** JSON with the addresses of the edition in it made relative. */
export function turnJson(json: string, links: Links): string {
	return JSON.stringify(
		JSON.parse(json, (_, value) => (typeof value === 'string' ? links.inData(value) : value)),
	);
}
