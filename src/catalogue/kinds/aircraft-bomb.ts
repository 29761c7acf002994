import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { length, mass, roleOf, width } from '../specs.ts';

export const aircraftBomb = defineKind('aircraft-bomb', {
	family: 'ammunition',
	specs: [roleOf('service-bomb', 'training-bomb'), narrow(mass, { plausible: [0.5, 3000] }), length, width],
	keySpecs: ['role', 'mass', 'length'],
});
