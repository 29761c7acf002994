import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { complaint } from './complaint.ts';
import { signOffRoles } from './sign-off.ts';
import {
	dateSchema,
	daySchema,
	fields,
	idSchema,
	type LocalizedText,
	localizedTextSchema,
	message,
	oneOf,
	textSchema,
} from './texts.ts';

/** How the file of a picture may end, after the id of its record: one spelling for each format. */
export const pictureEndings = ['jpg', 'png', 'webp', 'tif'] as const;
export type PictureEnding = (typeof pictureEndings)[number];

/** The file of a picture, as far as the catalogue asks for it. */
export interface PictureFile {
	/** Of its record. */
	readonly id: string;
	/** Relative to the data folder, with `/`. */
	readonly file: string;
	/** SHA-256 of its bytes, in hex. */
	readonly hash: string;
}

/** What a picture can be of. */
export const subjectTypes = ['product', 'enterprise', 'calibre', 'exhibition'] as const;
export type SubjectType = (typeof subjectTypes)[number];

export interface Subject {
	readonly type: SubjectType;
	readonly id: string;
}

export function isOf(subject: Subject, { of }: { readonly of: Subject }): boolean {
	return of.type === subject.type && of.id === subject.id;
}

const subjectSchema = fields({
	product: idSchema.optional(),
	enterprise: idSchema.optional(),
	calibre: idSchema.optional(),
	exhibition: idSchema.optional(),
} satisfies Record<SubjectType, z.ZodType>).transform((of, context): Subject => {
	const [subject, ...others] = subjectTypes.flatMap((type) => {
		const id = of[type];
		return id === undefined ? [] : [{ type, id }];
	});
	if (subject !== undefined && others.length === 0) return subject;
	context.addIssue({
		code: 'custom',
		message: message(complaint('subject-several', { types: subjectTypes })),
	});
	return z.NEVER;
});

/** A photograph. Its file stands beside the record: `media/<id>.jpg`, or with another of the endings. */
export const mediumSchema = fields({
	...commonFields,
	of: subjectSchema,
	/** Of several pictures of one thing, the one that stands for it. */
	cover: oneOf(['yes', 'no']).optional(),
	/** What is seen, in words: for those who do not see it. */
	alt: localizedTextSchema,
	caption: localizedTextSchema.optional(),
	rights: fields({
		/** Whose picture it is. */
		holder: textSchema,
		/** What allows it to be shown: a licence by its name, or who permitted it, when, and where that is kept. */
		licence: textSchema,
		/** As the holder wants it shown, the same in every language. */
		credit: textSchema,
	}),
	/** Who looked at this very file and let it out; another file under the same name has no approval. */
	approval: fields({
		role: oneOf(signOffRoles),
		date: daySchema,
		/** SHA-256 of the file. */
		file: z.string().regex(/^[0-9a-f]{64}$/, {
			error: () => message(complaint('mark-of-file')),
		}),
	}),
	/** When it was taken; for staff alone. */
	date: dateSchema.optional(),
});

export type Medium = { readonly id: string } & z.output<typeof mediumSchema>;

/** One size of a picture, in a format for each browser. */
export interface PictureSize {
	/** In pixels, as are the pictures themselves. */
	readonly width: number;
	readonly height: number;
	/** Names of files, which say nothing but what is in them. */
	readonly avif: string;
	readonly webp: string;
	readonly jpeg: string;
}

/** A picture as its readers get it, the smallest size first. */
export type Picture = readonly [PictureSize, ...PictureSize[]];

/** What an edition shows of a picture. */
export interface PictureWords {
	readonly alt: LocalizedText;
	readonly caption?: LocalizedText | undefined;
	readonly credit: string;
}
