import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { length, mass, types } from '../specs.ts';

export const fuze = defineKind('fuze', {
	family: 'ammunition',
	specs: [types, narrow(mass, { plausible: [0.005, 10] }), length],
	keySpecs: ['types'],
});
