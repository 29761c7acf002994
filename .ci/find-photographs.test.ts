import { expect, test } from 'vitest';
import { findPhotographs } from './find-photographs.ts';

const fix =
	'A photograph goes through the image door: put it into catalog-data/media/ with its record (catalog-data/README.md).';

function found(files: Record<string, string>): string[] {
	return findPhotographs(
		new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text, 'latin1')])),
	);
}

test('finds nothing in drawings, fonts and sources', () => {
	const files = {
		'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'public/fonts/a.woff2': 'wOF2\0\x01',
		'src/styles/base.css': '@layer a { a { background: url(/favicon.svg); } }',
		'src/ui/Page.astro': "---\nimport layers from './layers.css?url';\n---\n<img src={picture.jpeg} />",
		'src/media/door.test.ts': "import a from './a.jpg';",
		'public/notes.txt': 'BMP is no name for a picture here.',
	};
	expect(found(files)).toEqual([]);
});

test.each([
	['a JPEG', '\xff\xd8\xff\xe0'],
	['a PNG', '\x89PNG\r\n\x1a\n'],
	['a GIF', 'GIF89a'],
	['a WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
	['an AVIF', '\0\0\0\x1cftypavif'],
	['a TIFF', 'II*\0'],
])('finds %s by its bytes, whatever it is called', (_, start) => {
	expect(found({ 'public/favicon.svg': start, 'src/ui/hero': start })).toEqual([
		`public/favicon.svg  is a raster image. ${fix}`,
		`src/ui/hero  is a raster image. ${fix}`,
	]);
});

test('finds what a source imports, from its own folder, a package or the data', () => {
	const text = [
		'---',
		"import hero from '../../catalog-data/media/hero.jpg';",
		"const other = await import('some-package/photo.webp?url');",
		'---',
		'<img src={hero.src} />',
	].join('\n');
	expect(found({ 'src/ui/Hero.astro': text }).map((line) => line.split('. A ')[0])).toEqual([
		'src/ui/Hero.astro:2  imports the raster image “../../catalog-data/media/hero.jpg”',
		'src/ui/Hero.astro:3  imports the raster image “some-package/photo.webp?url”',
	]);
});

test('finds what a style links, and what is written out', () => {
	const files = {
		'src/styles/base.css': '@layer a {\n\tb { background: url("/hero.png"); }\n}',
		'src/ui/Logo.tsx': 'export const logo = "data:image/png;base64,iVBO";',
	};
	expect(found(files).map((line) => line.split('. A ')[0])).toEqual([
		'src/styles/base.css:2  links the raster image “/hero.png”',
		'src/ui/Logo.tsx:1  holds a raster image in its text',
	]);
});
