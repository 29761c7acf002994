import { z } from 'zod';
import { textStatementSchema } from './common-fields.ts';
import { complaint } from './complaint.ts';
import { kioskSchema } from './kiosk-settings.ts';
import { type Locale, localeIds } from './locales.ts';
import { selectionSchema } from './selection.ts';
import { signOffRoles } from './sign-off.ts';
import { siteAddressOf } from './site-address.ts';
import { releaseSchema } from './statement.ts';
import { daySchema, fields, idSchema, listOf, localizedTextSchema, message, oneOf } from './texts.ts';

const addressSchema = z.string().transform((text, context) => {
	const address = siteAddressOf(text);
	if (address !== undefined) return address;
	context.addIssue({
		code: 'custom',
		message: message(complaint('address-bad', { value: text })),
	});
	return z.NEVER;
});

/** One audience's build, as staff describe it. */
export const editionRecordSchema = fields({
	title: localizedTextSchema,
	/** Who it is for, in words. */
	audience: localizedTextSchema,
	level: releaseSchema,
	locales: listOf(oneOf(localeIds as [Locale, ...Locale[]])),
	/** Everything that the level allows, when absent. */
	selection: selectionSchema.optional(),
	/** Where it goes, in words. */
	destination: localizedTextSchema.optional(),
	/** The exhibition that it is made for. */
	event: idSchema.optional(),
	/** Whom readers ask, as a source says. */
	contact: textStatementSchema.optional(),
	/** Where it lives; of one that is not public, where its public counterpart does. */
	address: addressSchema.optional(),
	/** The last day on which it is to be used. */
	expires: daySchema.optional(),
	/** How a value reads that may be had on request: in words, or not at all. */
	withheld: oneOf(['on-request', 'nothing']).default('nothing'),
	/** Who must have signed each of its records before it is built. */
	signOffs: listOf(oneOf(signOffRoles)).optional(),
	/** How a kiosk behaves that shows it. */
	kiosk: kioskSchema.optional(),
});

export type EditionRecord = { readonly id: string } & z.output<typeof editionRecordSchema>;

/** From the day after its last one. ISO days compare as texts. */
export function isExpired({ expires }: { readonly expires?: string | undefined }, date: string): boolean {
	return expires !== undefined && date > expires;
}
