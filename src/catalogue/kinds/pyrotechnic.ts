import { defineKind } from '../kind.ts';
import { quantity } from '../spec.ts';
import { length, mass, types } from '../specs.ts';

export const pyrotechnic = defineKind('pyrotechnic', {
	family: 'ammunition',
	specs: [types, mass, length, quantity('burnTime', 'performance', 'time', ['s', 'min'], [0.1, 7200])],
	keySpecs: ['types', 'burnTime'],
});
