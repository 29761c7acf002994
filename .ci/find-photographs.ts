import { importsIn } from './imports-in.ts';

/** Path from the project's folder, with `/`, and bytes. */
export type AnyFiles = ReadonlyMap<string, Buffer>;

const fix =
	'A photograph goes through the image door: put it into catalog-data/media/ with its record (catalog-data/README.md).';

/**
 * One line for each raster image in the files themselves, and for each that a source imports, links or holds in its
 * text. Drawings in SVG are no photographs; what is drawn at build time is no file here.
 */
export function findPhotographs(files: AnyFiles): string[] {
	return [...files]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([file, bytes]) => {
			if (isRaster(bytes)) return [`${file}  is a raster image. ${fix}`];
			if (!isSource(file)) return [];
			return [...importedBy(file, bytes.toString()), ...heldBy(file, bytes.toString())].map(
				({ line, what }) => `${file}:${line}  ${what}. ${fix}`,
			);
		});
}

/** By how it begins, whatever it is called: JPEG, PNG, GIF, WebP, BMP, TIFF, AVIF and HEIC, JPEG XL, icons. */
function isRaster(bytes: Buffer): boolean {
	const start = bytes.toString('latin1', 0, 16);
	const signatures = ['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', '\xff\x0a', '\0\0\x01\0', 'BM'];
	if (signatures.slice(0, -1).some((signature) => start.startsWith(signature))) return true;
	// “BM” alone may begin a text; a bitmap says its size next.
	if (start.startsWith('BM') && bytes.length > 6 && bytes.readUInt32LE(2) === bytes.length) return true;
	const isRiff = start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP';
	return isRiff || start.slice(4, 8) === 'ftyp' || start.slice(4, 8) === 'JXL ';
}

const ending = /\.(?:jpe?g|jfif|png|apng|gif|webp|avif|hei[cf]|tiff?|bmp|jxl|ico)(?:[?#].*)?$/i;

function isSource(file: string): boolean {
	return file.startsWith('src/') && /\.(?:astro|tsx?|css)$/.test(file) && !isTest(file);
}

function isTest(file: string): boolean {
	return /\.(?:test|fixtures)\.tsx?$/.test(file);
}

interface Place {
	readonly line: number;
	readonly what: string;
}

function importedBy(file: string, text: string): Place[] {
	if (file.endsWith('.css')) return [];
	return importsIn(file, text)
		.filter(({ specifier }) => ending.test(specifier))
		.map(({ specifier, line }) => ({ line, what: `imports the raster image “${specifier}”` }));
}

/** `url(x.jpg)` of a style, and images that are written out in base64. */
function heldBy(file: string, text: string): Place[] {
	const lines = text.split('\n');
	const hasStyle = /\.(?:astro|css)$/.test(file);
	return lines.flatMap((line, index) => {
		const [, linked] = (hasStyle && /\burl\(\s*["']?([^"')]+)["']?\s*\)/i.exec(line)) || [];
		if (linked !== undefined && ending.test(linked))
			return [{ line: index + 1, what: `links the raster image “${linked}”` }];
		const isHeld = /data:image\/(?!svg)[a-z0-9.+-]+[;,]/i.test(line);
		return isHeld ? [{ line: index + 1, what: 'holds a raster image in its text' }] : [];
	});
}
