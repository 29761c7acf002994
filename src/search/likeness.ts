import type { CalibreParts } from './tokens.ts';

/** 1 when it is the same calibre, 0 when it is another; a suffix or the points may be left out, never be others. */
export function likeness(asked: CalibreParts, known: CalibreParts): number {
	if (asked.digits !== known.digits) return 0;
	if (asked.suffix !== '' && asked.suffix !== known.suffix) return 0;
	if (isOtherFigure(asked.bore, known.bore) || isOtherFigure(asked.length, known.length)) return 0;
	return asked.suffix === known.suffix ? 1 : 0.9;
}

/** It may become that calibre when it is typed on: 7.62×3, or 762x3. */
export function isBeginningOf(asked: CalibreParts, known: CalibreParts): boolean {
	if (asked.suffix !== '' || !known.digits.startsWith(asked.digits)) return false;
	return !isOtherFigure(asked.bore, known.bore) && known.length.startsWith(asked.length);
}

function isOtherFigure(typed: string, written: string): boolean {
	return typed !== written && typed.includes('.');
}
