import { describe, expect, test } from 'vitest';
import { siteAddressOf } from './site-address.ts';

describe('siteAddressOf', () => {
	test.each([
		['https://catalogue.example/', 'https://catalogue.example/'],
		['https://catalogue.example', 'https://catalogue.example/'],
		['HTTPS://Catalogue.EXAMPLE/', 'https://catalogue.example/'],
		['https://каталог.example/', 'https://xn--80aajzhsz.example/'],
		['https://katalog/', 'https://katalog/'],
	])('takes %s', (text, address) => {
		expect(siteAddressOf(text)).toBe(address);
	});

	test.each([
		['', 'nothing'],
		['catalogue.example', 'no scheme'],
		['http://catalogue.example/', 'http'],
		['javascript:alert(1)', 'a script'],
		['https://', 'no host'],
		['https://staff@catalogue.example/', 'a user'],
		['https://staff:word@catalogue.example/', 'a password'],
		['https://catalogue.example:8443/', 'a port'],
		['https://catalogue.example:443/', 'a port'],
		['https://catalogue.example/vitrin/', 'a path'],
		['https://catalogue.example/?a=b', 'a query'],
		['https://catalogue.example/?', 'an empty query'],
		['https://catalogue.example/#a', 'a fragment'],
		['https:\\\\catalogue.example\\', 'strokes the other way'],
		['https://catalogue.example/\nx', 'a second line'],
		['https://cata logue.example/', 'a space'],
		['https://catalogue.example%2Fevil/', 'a stroke in disguise'],
	])('refuses “%s”: %s', (text) => {
		expect(siteAddressOf(text)).toBeUndefined();
	});
});
