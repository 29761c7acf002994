import type { PictureFlaw } from './container.ts';

/** How files begin that have no business in a picture: a file that is two at once is opened as the worse of them. */
const signatures: readonly (readonly [signature: string, name: string])[] = [
	['PK\x03\x04', 'a ZIP archive'],
	['PK\x05\x06', 'a ZIP archive'],
	['Rar!\x1a\x07', 'a RAR archive'],
	["7z\xbc\xaf'\x1c", 'a 7z archive'],
	['%PDF-', 'a PDF'],
	['\x7fELF', 'a program'],
	['<?php', 'a script'],
	['<script', 'a script'],
	['<!doctype', 'a web page'],
	['<html', 'a web page'],
	['<svg', 'a drawing'],
];

/** What begins a picture or a film: cameras put second ones after the first. */
const pictures: readonly (readonly [signature: string, name: string])[] = [
	['\xff\xd8\xff', 'a second picture'],
	['\x89PNG\r\n', 'a second picture'],
	['GIF8', 'a second picture'],
	['RIFF', 'a second picture'],
	['ftyp', 'a film'],
	['II*\0', 'a second picture'],
	['MM\0*', 'a second picture'],
];

/** Other files inside what stands beside the pixels of a picture. */
export function hiddenIn(bytes: Buffer): PictureFlaw[] {
	return found(bytes, signatures);
}

/** Other files after the end of a picture. */
export function hiddenInTail(bytes: Buffer): PictureFlaw[] {
	return found(bytes, [...signatures, ...pictures]);
}

function found(bytes: Buffer, list: typeof signatures): PictureFlaw[] {
	// Names of elements may be written in capitals.
	const text = bytes.toString('latin1').replace(/<[!?]?[A-Za-z]+/g, (tag) => tag.toLowerCase());
	const names = new Set(list.filter(([signature]) => text.includes(signature)).map(([, name]) => name));
	return [...names].map((name) => ({
		problem: `The file also holds ${name}.`,
		fix: 'Open it in a program for pictures and save it as a new JPEG.',
	}));
}
