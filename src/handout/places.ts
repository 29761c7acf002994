import { posix } from 'node:path';

/** All but the start page lies in one folder, so that whoever opens the stick sees what to open. */
const folder = 'catalogue';

/** Where a file of the built edition lies in the hand-out. */
export function placeOf(file: string): string {
	return file === 'index.html' ? file : `${folder}/${file}`;
}

/** Where a file of data lies as the script that hands it over. */
export function placeOfData(file: string): string {
	return placeOf(file.replace(/\.json$/, '.js'));
}

export function placeOfIsland(name: string): string {
	return placeOf(`scripts/${name}.js`);
}

/** From one file of the hand-out to another, as a link says it. */
export function linkBetween(from: string, to: string): string {
	return encodeURI(posix.relative(posix.dirname(from), to));
}
