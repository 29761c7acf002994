import { crc32, deflateSync } from 'node:zlib';
import type { Invention } from './invented.ts';

/** A small PNG of one colour that says something in its text, and a word after its end. */
export function plantedPicture(words: Invention): Buffer {
	const side = 16;
	const header = Buffer.concat([long(side), long(side), Buffer.from([8, 0, 0, 0, 0])]);
	const pixels = Buffer.alloc((side + 1) * side, 0).fill(words.latin().charCodeAt(1));
	for (let line = 0; line < side; line++) pixels[line * (side + 1)] = 0;
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('tEXt', Buffer.from(`Comment\0${words.latin()}`)),
		chunk('IDAT', deflateSync(pixels)),
		chunk('IEND', Buffer.alloc(0)),
		Buffer.from(words.latin()),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	return Buffer.concat([long(data.length), body, long(crc32(body))]);
}

function long(number: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(number);
	return bytes;
}
