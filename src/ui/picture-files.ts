import type { ReleasedMedium } from '../catalogue/edition.ts';
import type { Picture, Subject } from '../catalogue/medium.ts';
import { idsIn } from '../catalogue/order.ts';
import type { Reader } from './reader.ts';

/** A medium with its files. */
export interface ShownMedium {
	readonly medium: ReleasedMedium;
	readonly picture: Picture;
}

type Format = 'avif' | 'webp' | 'jpeg';

/** What there is to see of a thing, the cover first. */
export function shownMediaOf({ edition, index }: Reader, subject: Subject): ShownMedium[] {
	return index.mediaOf(subject).flatMap((medium) => {
		const picture = edition.pictures?.[medium.id];
		return picture === undefined ? [] : [{ medium, picture }];
	});
}

/** What a record rests on, and its pictures. */
export function sourcesOfAll(
	{ sources }: { readonly sources: readonly string[] },
	media: readonly ShownMedium[],
): string[] {
	return idsIn(sources, ...media.map(({ medium }) => medium.sources));
}

/** Every size of a picture in a format, for `srcset`. */
export function srcsetOf(picture: Picture, format: Format): string {
	return picture.map((size) => `${addressOf(size[format])} ${size.width}w`).join(', ');
}

/** The attributes of a small picture: one format alone, for a list has many of them. */
export interface CardPicture {
	readonly src: string;
	readonly width: number;
	readonly height: number;
	readonly loading: 'lazy';
}

/** The smallest size of a product's cover. */
export function cardPictureOf(reader: Reader, product: string): CardPicture | undefined {
	const [cover] = shownMediaOf(reader, { type: 'product', id: product });
	if (cover === undefined) return undefined;
	const { webp, width, height } = cover.picture[0];
	return { src: addressOf(webp), width, height, loading: 'lazy' };
}

/** Where hosts keep files for good, since their names change with what is in them. */
export function addressOf(file: string): string {
	return `/_astro/${file}`;
}
