import { type Complaint, complaint } from '../catalogue/complaint.ts';
import type { NameKey } from '../catalogue/sentences/en.ts';

/** How files begin that have no business in a picture: a file that is two at once is opened as the worse of them. */
const signatures: readonly (readonly [signature: string, name: NameKey])[] = [
	['PK\x03\x04', 'name.zip'],
	['PK\x05\x06', 'name.zip'],
	['Rar!\x1a\x07', 'name.rar'],
	["7z\xbc\xaf'\x1c", 'name.7z'],
	['%PDF-', 'name.pdf'],
	['\x7fELF', 'name.program'],
	['<?php', 'name.script'],
	['<script', 'name.script'],
	['<!doctype', 'name.web-page'],
	['<html', 'name.web-page'],
	['<svg', 'name.drawing'],
];

/** What begins a picture or a film: cameras put second ones after the first. */
const pictures: readonly (readonly [signature: string, name: NameKey])[] = [
	['\xff\xd8\xff', 'name.second-picture'],
	['\x89PNG\r\n', 'name.second-picture'],
	['GIF8', 'name.second-picture'],
	['RIFF', 'name.second-picture'],
	['ftyp', 'name.film'],
	['II*\0', 'name.second-picture'],
	['MM\0*', 'name.second-picture'],
];

/** Other files inside what stands beside the pixels of a picture. */
export function hiddenIn(bytes: Buffer): Complaint[] {
	return found(bytes, signatures);
}

/** Other files after the end of a picture. */
export function hiddenInTail(bytes: Buffer): Complaint[] {
	return found(bytes, [...signatures, ...pictures]);
}

function found(bytes: Buffer, list: typeof signatures): Complaint[] {
	// Names of elements may be written in capitals.
	const text = bytes.toString('latin1').replace(/<[!?]?[A-Za-z]+/g, (tag) => tag.toLowerCase());
	const names = new Set(list.filter(([signature]) => text.includes(signature)).map(([, name]) => name));
	return [...names].map((name) => complaint('picture-holds', { what: { name } }));
}
