import { crc32 } from 'node:zlib';
import type { Parts } from './open-package.ts';

/** A zip file of parts as they are, so that a parser sees the bytes that were checked and no others. */
export function packParts(parts: Parts): Buffer {
	const files: Buffer[] = [];
	const index: Buffer[] = [];
	let offset = 0;
	for (const [name, bytes] of parts) {
		const nameBytes = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x0021, 8);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(bytes.length, 14);
		common.writeUInt32LE(bytes.length, 18);
		common.writeUInt16LE(nameBytes.length, 22);
		files.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, bytes);
		const more = Buffer.alloc(14);
		more.writeUInt32LE(offset, 10);
		index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, more, nameBytes);
		offset += 30 + nameBytes.length + bytes.length;
	}
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(parts.size, 8);
	end.writeUInt16LE(parts.size, 10);
	end.writeUInt32LE(
		index.reduce((sum, { length }) => sum + length, 0),
		12,
	);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, ...index, end]);
}
