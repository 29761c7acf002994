import { type Complaint, complaint } from '../catalogue/complaint.ts';

/** A part of a file beside the picture itself: it is never passed on. */
export interface Block {
	/** `EXIF`, `PNG text`. */
	readonly name: string;
	readonly bytes: Buffer;
}

/** What a file says of itself before anything is decoded. */
export interface Container {
	/** In pixels, as stored: before it is turned. */
	readonly width: number;
	readonly height: number;
	/** Which way up it is to be seen, 1 to 8, as in EXIF. */
	readonly orientation: number;
	readonly blocks: readonly Block[];
	/** What stands after the end of the picture. */
	readonly tail: Buffer;
	readonly flaws: readonly Complaint[];
}

export const animated = complaint('picture-moves');
export const several = complaint('picture-several');
export const truncated = complaint('picture-cut');
