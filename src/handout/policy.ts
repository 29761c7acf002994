import { trustedTypesPolicy } from '../serve/headers.ts';

/** What a page of a hand-out may do: show and run what lies beside it, fetch nothing, start nothing. */
export const handOutPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	// Firefox takes no other file for its own.
	'form-action file:',
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	`trusted-types ${trustedTypesPolicy}`,
].join('; ');
