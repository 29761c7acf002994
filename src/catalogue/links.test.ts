import { describe, expect, test } from 'vitest';
import { linkTo } from './links.ts';

describe('linkTo', () => {
	test.each([
		['https://mdi.gov.az/en/news-30/x-456', 'https://mdi.gov.az/en/news-30/x-456'],
		['https://mdi.gov.az', 'https://mdi.gov.az/'],
		['https://MDI.gov.az/a?b=c#d', 'https://mdi.gov.az/a?b=c#d'],
		['https://mdi.gov.az:443/', 'https://mdi.gov.az/'],
		['https://mdi.gov.az/"><script>', 'https://mdi.gov.az/%22%3E%3Cscript%3E'],
	])('makes a link of %s', (address, link) => {
		expect(linkTo(address)).toBe(link);
	});

	test.each([
		['', 'nothing'],
		['mdi.gov.az', 'no scheme'],
		['//mdi.gov.az/', 'no scheme'],
		['http://mdi.gov.az/', 'http'],
		['javascript:alert(1)', 'a script'],
		['java\nscript:alert(1)', 'a script'],
		['javascript://mdi.gov.az/%0aalert(1)', 'a script'],
		['data:text/html,x', 'data'],
		['file:///etc/passwd', 'a file'],
		['https://staff@mdi.gov.az/', 'a user'],
		['https://mdi.gov.az:secret@evil.example/', 'a user that looks like the host'],
		['https://:word@mdi.gov.az/', 'a password'],
		['https://mdi.gov.az:8443/', 'a port'],
		['https://evil.example/', 'an unknown host'],
		['https://mdi.gov.az.evil.example/', 'an unknown host'],
		['https://evil-mdi.gov.az/', 'an unknown host'],
		['https://mdi.gov.az./', 'an unknown host'],
		['https://sub.mdi.gov.az/', 'an unknown host'],
		['https://mdi.gov.аz/', 'a host in look-alike letters'],
		['https:\\\\evil.example\\@mdi.gov.az/', 'an unknown host before a backslash'],
		['https://[::1]/', 'an address in numbers'],
	])('makes none of “%s”: %s', (address) => {
		expect(linkTo(address)).toBeUndefined();
	});
});
