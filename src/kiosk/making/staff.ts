import type { Edition } from '../../catalogue/edition.ts';
import { type StaffCode, staffCodeOf } from '../../catalogue/staff-code.ts';

/** What the kiosk's program must know to let staff in; nothing when the edition sets no code. */
export function staffOf({ kiosk }: Edition): { readonly scrypt: StaffCode } | undefined {
	const scrypt = staffCodeOf(kiosk?.staffCode ?? '');
	return scrypt === undefined ? undefined : { scrypt };
}
