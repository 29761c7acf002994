import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import { bore, calibre, firingRange, length, mass, maxRange, roleOf, types } from '../specs.ts';

export const grenade = defineKind('grenade', {
	family: 'ammunition',
	specs: [
		roleOf('hand-grenade', 'smoke-grenade', 'launched-grenade', 'rocket-propelled-round'),
		calibre,
		bore,
		types,
		narrow(mass, { plausible: [0.02, 10] }),
		length,
		firingRange,
		maxRange,
		quantity('fragmentSpread', 'performance', 'length', ['m'], [1, 500]),
		quantity('fuzeDelay', 'performance', 'time', ['s'], [0.1, 60]),
	],
	keySpecs: ['role', 'calibre', 'bore', 'firingRange', 'types', 'mass'],
});
