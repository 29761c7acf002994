import type { CalibreName } from './tokens.ts';

/** 1 when it is the same calibre, 0 when it is another; a suffix or the points may be left out, never be others. */
export function likeness(asked: CalibreName, known: CalibreName): number {
	if (asked.digits !== known.digits) return 0;
	if (asked.suffix !== '' && asked.suffix !== known.suffix) return 0;
	if (isOtherFigure(asked.bore, known.bore) || isOtherFigure(asked.length, known.length)) return 0;
	return asked.suffix === known.suffix ? 1 : 0.9;
}

function isOtherFigure(typed: string, written: string): boolean {
	return typed !== written && typed.includes('.');
}
