import { z } from 'zod';
import { type Complaint, complaint } from './complaint.ts';
import { parseQuantity, QuantityError } from './quantity.ts';
import { staffCodeSchema } from './staff-code.ts';
import { fields, message } from './texts.ts';
import { dimensionOf, fromSi, type Unit } from './units.ts';

/**
 * How a kiosk behaves that shows an edition. After `idle` without a touch it asks whether somebody is still there, and
 * after `countdown` more it forgets its visitor; both in seconds. `panel` is the lit part of its screen, in
 * millimetres: the sizes of what is touched are made from it. `staffCode` is a salted hash of what staff type there.
 */
export const kioskSchema = fields({
	idle: amountIn('s', 20, 3600, ['min']),
	countdown: amountIn('s', 20, 300),
	staffCode: staffCodeSchema.optional(),
	panel: fields({
		width: amountIn('mm', 100, 5000, ['cm']),
		height: amountIn('mm', 100, 5000, ['cm']),
	}).optional(),
});

export type KioskSettings = z.output<typeof kioskSchema>;

/** One number with its unit, such as `90 s`, as a number of `unit`; other units may be written too. */
function amountIn(unit: Unit, least: number, most: number, others: readonly Unit[] = []) {
	return z.string().transform((text, context): number => {
		const refuse = (refused: Complaint) => {
			context.addIssue({ code: 'custom', message: message(refused) });
			return z.NEVER;
		};
		try {
			const { form, min, written } = parseQuantity(text, dimensionOf(unit), [unit, ...others]);
			const amount = form === 'exact' && min !== null ? Number(fromSi(min, unit).toPrecision(9)) : undefined;
			if (amount !== undefined && amount >= least && amount <= most) return amount;
			return refuse(complaint('kiosk-amount', { value: written, least, most, unit }));
		} catch (error) {
			if (error instanceof QuantityError) return refuse(error.complaint);
			throw error;
		}
	});
}
