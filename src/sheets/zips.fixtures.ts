import { crc32, deflateRawSync } from 'node:zlib';

/** A part as a zip file has it; what it says of itself may be another thing than it is. */
export interface ZipPart {
	readonly name: string;
	readonly bytes: Buffer | string;
	readonly isDeflated?: boolean;
	/** The size that the index gives. */
	readonly declared?: number;
	readonly packed?: number;
	readonly flags?: number;
}

/** A zip file of parts, hostile ones too. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
	const files: Buffer[] = [];
	const index: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes, isDeflated = true, declared, packed, flags = 0 } of parts) {
		const whole = Buffer.from(bytes);
		const body = isDeflated ? deflateRawSync(whole) : whole;
		const title = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(isDeflated ? 8 : 0, 4);
		common.writeUInt32LE(crc32(whole), 10);
		common.writeUInt32LE(packed ?? body.length, 14);
		common.writeUInt32LE(declared ?? whole.length, 18);
		common.writeUInt16LE(title.length, 22);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		files.push(Buffer.from('PK\x03\x04', 'latin1'), common, title, body);
		index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, title);
		offset += 30 + title.length + body.length;
	}
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(
		index.reduce((sum, { length }) => sum + length, 0),
		12,
	);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, ...index, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that is a workbook, with a sheet of these cells. */
export function workbookParts(cells = '<c r="A1" t="inlineStr"><is><t>id</t></is></c>'): ZipPart[] {
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
	const relationships = (inside: string) =>
		`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
	return [
		{
			name: '[Content_Types].xml',
			bytes: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		},
		{ name: '_rels/.rels', bytes: relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
		{
			name: 'xl/workbook.xml',
			bytes: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Rifles" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			bytes: relationships(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
		},
		{
			name: 'xl/worksheets/sheet1.xml',
			bytes: `${head}<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
		},
	];
}
