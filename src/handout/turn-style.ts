import { HandOutError } from './hand-out-error.ts';
import type { Links } from './links.ts';

const loaded = /url\(\s*(["']?)([^"')]*)\1\s*\)/g;

/**
 * A sheet of styles with the files that it loads beside it. A font is there at once, so it may as well be waited for; from
 * one file to another there is no transition, and Chromium complains where one is asked for.
 */
export function turnStyle(css: string, file: string, links: Links): string {
	if (/@import\b/.test(css)) throw new HandOutError(`${file} imports another sheet, which no page names.`);
	return css
		.replace(loaded, (whole, quote: string, address: string) => {
			if (address.startsWith('data:') || address.startsWith('#')) return whole;
			return `url(${quote}${links.to(address)}${quote})`;
		})
		.replaceAll(/font-display:\s*optional/g, 'font-display:block')
		.replaceAll(/@view-transition\s*\{[^}]*\}/g, '');
}
