import { parseQuantity, type Quantity } from '../../catalogue/quantity.ts';
import { fromSi, type UnitOf } from '../../catalogue/units.ts';
import { scaleOf } from './drawing.ts';

/** A round length, about a third of what is shown, in metres. */
export function barLengthOf(shown: number): number {
	return scaleOf(shown, 1).ticks(3)[1] ?? shown;
}

/** A length of ours, not of a record, in the words of every other length. */
export function lengthOf(metres: number, unit: UnitOf<'length'>): Quantity {
	return parseQuantity(`${Number(fromSi(metres, unit).toPrecision(6))} ${unit}`, 'length', [unit]);
}
