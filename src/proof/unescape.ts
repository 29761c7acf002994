/*
 * Undoes what HTML, addresses, JSON, JavaScript and CSS do to letters, whichever of them a letter was written with:
 * a text may be half in one and half in another.
 */

const escapes =
	/&#x([\da-f]{1,6});?|&#(\d{1,7});?|&([a-z]\w{1,7});|((?:%[\da-f]{2})+)|\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})|\\([\da-f]{2,6}) ?|\\(["'\\/nt])/gi;
/** An escape may have been escaped again: &amp;#x41; */
const mostRounds = 3;

export function unescaped(text: string): string {
	let plain = text;
	for (let round = 0; round < mostRounds; round++) {
		const before = plain;
		plain = before.replace(escapes, plainOf);
		if (plain === before) break;
	}
	return plain;
}

function plainOf(whole: string, ...groups: (string | undefined)[]): string {
	const [hex, decimal, name, percents, braced, four, two, css, sign] = groups;
	const code = hex ?? braced ?? four ?? two ?? css;
	if (code !== undefined) return letterOf(Number.parseInt(code, 16)) ?? whole;
	if (decimal !== undefined) return letterOf(Number(decimal)) ?? whole;
	if (name !== undefined) return named.get(name) ?? whole;
	if (percents !== undefined) return Buffer.from(percents.replaceAll('%', ''), 'hex').toString();
	return sign === 'n' || sign === 't' ? ' ' : (sign ?? whole);
}

function letterOf(code: number): string | undefined {
	return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** HTML's names for the letters of Latin-1, from U+00A0 on. */
const latin1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named: ReadonlyMap<string, string> = new Map([
	...latin1.split(' ').map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['hellip', '…'],
	['inodot', 'ı'],
	['scedil', 'ş'],
	['Scedil', 'Ş'],
	['gbreve', 'ğ'],
	['Gbreve', 'Ğ'],
]);
