/**
 * Speculation rules: a browser that knows them fetches the page of a link that is pointed at or touched, unless its
 * reader saves data. Open data are files to take, so they are not fetched for nothing.
 */
export const prefetchRules =
	'{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/data/*"}},{"not":{"selector_matches":"[download]"}}]},"eagerness":"moderate"}]}';

/** By which the policy knows the rules: SHA-256 of their text, base64. */
const prefetchRulesHash = 'sha256-lM/yBvgmtByIgx3ll1N3HU8RN+awbcbb2RNUoBijhJo=';

/** The one Trusted Types policy that scripts may create: for a worker's address, which the browser calls a sink. */
export const trustedTypesPolicy = 'vitrin';

/** There is no inline style in the site and no inline script but the rules of what to fetch ahead, so no other is allowed. */
const directives: readonly string[] = [
	"default-src 'none'",
	`script-src 'self' '${prefetchRulesHash}'`,
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	`trusted-types ${trustedTypesPolicy}`,
];

/** For `<meta http-equiv>`, where browsers do not take frame-ancestors. */
export const contentSecurityPolicyMeta = directives.join('; ');

export const contentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** What a catalogue never asks of a device. */
const deniedFeatures = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** Sent with every answer, errors included. */
export const securityHeaders = {
	'Content-Security-Policy': contentSecurityPolicy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
} as const satisfies Readonly<Record<string, string>>;

/** Folders whose files have a hash of their content, or a version, in their name. */
export const immutableFolders = ['_astro', 'fonts'] as const;

export const caching = {
	immutable: 'public, max-age=31536000, immutable',
	content: 'no-cache',
	other: 'public, max-age=3600',
} as const;

/**
 * What the addresses of pages and of all that says the same facts look like: `/`, `/en/`, `/404.html`, `/en`,
 * `/en/search.json`. A list that lags its page would show what was taken out.
 */
export const contentPattern = String.raw`/(?:[^/.]*|[^/]*\.(?:html|json|csv|xml|txt))$`;
const contentAddress = new RegExp(contentPattern);

/** The `Cache-Control` of a file that is there; what is not there is answered as a page. */
export function cachingOf(address: string): string {
	const [, folder] = address.split('/');
	if (immutableFolders.some((name) => name === folder)) return caching.immutable;
	return contentAddress.test(address) ? caching.content : caching.other;
}
