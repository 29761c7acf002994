/** What is wrong with a picture and what to do. */
export interface PictureFlaw {
	readonly problem: string;
	readonly fix: string;
}

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
	readonly flaws: readonly PictureFlaw[];
}

export const animated: PictureFlaw = {
	problem: 'The picture moves.',
	fix: 'Save one frame of it as a picture.',
};

export const several: PictureFlaw = {
	problem: 'The file holds more than one picture.',
	fix: 'Open it, and save the one that is meant as a JPEG of its own.',
};

export const truncated: PictureFlaw = {
	problem: 'The file ends too early, or is damaged.',
	fix: 'Copy it again from where it came, or save it again.',
};
