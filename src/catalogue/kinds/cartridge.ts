import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import { bore, calibre, length, mass, maxRange, muzzleVelocity, roleOf, types } from '../specs.ts';

export const cartridge = defineKind('cartridge', {
	family: 'ammunition',
	specs: [
		roleOf('service-cartridge', 'large-calibre-cartridge', 'hunting-cartridge'),
		calibre,
		bore,
		types,
		narrow(mass, { plausible: [0.001, 1.5] }),
		narrow(length, { plausible: [0.015, 0.4] }),
		muzzleVelocity,
		maxRange,
		quantity('roundsPerBox', 'ammunition', 'count', ['rounds'], [1, 10000]),
		quantity('shelfLife', 'environment', 'time', ['years'], [3e7, 2e9]),
	],
	keySpecs: ['calibre', 'bore', 'role', 'muzzleVelocity', 'mass'],
});
