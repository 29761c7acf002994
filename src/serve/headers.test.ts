import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cachingOf, contentSecurityPolicy, contentSecurityPolicyMeta, prefetchRules } from './headers.ts';

test('the policy allows nothing that stands inside a page, and nothing from elsewhere', () => {
	expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
	expect(contentSecurityPolicy).toContain("default-src 'none'");
});

test('of scripts in a page it knows the rules of what to fetch ahead, by their text', () => {
	const hash = createHash('sha256').update(prefetchRules).digest('base64');
	expect(contentSecurityPolicy).toContain(`script-src 'self' 'sha256-${hash}';`);
});

test('the policy in a page leaves out what browsers take from a header only', () => {
	expect(contentSecurityPolicy).toBe(`${contentSecurityPolicyMeta}; frame-ancestors 'none'`);
});

test.each([
	['/', 'no-cache'],
	['/en', 'no-cache'],
	['/en/products/az-556/', 'no-cache'],
	['/404.html', 'no-cache'],
	['/_astro/page.D4f.js', 'public, max-age=31536000, immutable'],
	['/fonts/noto.woff2', 'public, max-age=31536000, immutable'],
	['/en/fonts/', 'no-cache'],
	['/en/search.json', 'no-cache'],
	['/data/products.csv', 'no-cache'],
	['/og/en.png', 'public, max-age=3600'],
	['/favicon.svg', 'public, max-age=3600'],
])('%s is sent with “%s”', (address, caching) => {
	expect(cachingOf(address)).toBe(caching);
});
