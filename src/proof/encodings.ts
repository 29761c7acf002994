/** A text as bytes, in one of the ways in which a file may hold it. */
export interface Encoded {
	readonly encoding: string;
	readonly bytes: Buffer;
}

/**
 * The ways that are not read by undoing them. Base64 has three for each text, by where its first byte falls; what
 * its first and last signs share with the bytes beside them is left off.
 */
export function encodingsOf(text: string): Encoded[] {
	const utf8 = Buffer.from(text);
	const utf16 = Buffer.from(text, 'utf16le');
	const swapped = Buffer.from(utf16).swap16();
	const all: Encoded[] = [
		{ encoding: 'UTF-8', bytes: utf8 },
		{ encoding: 'UTF-16LE', bytes: utf16 },
		{ encoding: 'UTF-16BE', bytes: swapped },
		{ encoding: 'reversed', bytes: Buffer.from([...text].reverse().join('')) },
		...[utf8, swapped].flatMap((bytes) => [
			{ encoding: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
			{ encoding: 'HEX', bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
		]),
		...[0, 1, 2].flatMap((shift) => base64Of(utf8, shift)),
	];
	// What is the same is called by the plainer name.
	return all.filter(({ bytes }, index) => all.findIndex((other) => other.bytes.equals(bytes)) === index);
}

function base64Of(bytes: Buffer, shift: number): Encoded[] {
	const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
	const first = Math.ceil((shift * 8) / 6);
	const last = Math.floor((shifted.length * 8) / 6);
	const plain = shifted.toString('base64').slice(first, last);
	const safe = shifted.toString('base64url').slice(first, last);
	const encoded = [{ encoding: `base64, ${shift} bytes in`, bytes: Buffer.from(plain) }];
	if (safe !== plain) encoded.push({ encoding: `base64url, ${shift} bytes in`, bytes: Buffer.from(safe) });
	return encoded;
}
