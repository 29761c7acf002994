/*
 * Most names end or begin with what the product is: “Khazri assault rifle”. The index says that already, so it
 * travels as one sign, of those that Unicode leaves to private use and no record may hold.
 */

const asItIs = '\ue000';
const withSmallLetter = '\ue001';
/** Before a name that has such a sign all the same. */
const inFull = '\ue002';

export function shorten(name: string, called: string): string {
	if ([asItIs, withSmallLetter, inFull].some((sign) => name.includes(sign))) return inFull + name;
	if (called === '') return name;
	return name.replace(called, asItIs).replace(smallIn(called), withSmallLetter);
}

export function lengthen(name: string, called: string): string {
	if (name.startsWith(inFull)) return name.slice(inFull.length);
	return name.replace(asItIs, () => called).replace(withSmallLetter, () => smallIn(called));
}

function smallIn(called: string): string {
	return called.charAt(0).toLowerCase() + called.slice(1);
}
