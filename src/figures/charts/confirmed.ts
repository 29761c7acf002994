import type { Released } from '../../catalogue/edition.ts';

/** Whether a statement can be drawn: a mark cannot say that it is unverified, inferred, suggested or weakly sourced. */
export function isConfirmed({ unconfirmed, suggested, staff }: Released): boolean {
	return !unconfirmed && !suggested && (staff?.basis ?? 'sourced') === 'sourced';
}

/** The statement, where there is one that can be drawn. */
export function confirmed<Said extends Released>(said: Said | undefined): Said | undefined {
	return said !== undefined && isConfirmed(said) ? said : undefined;
}
