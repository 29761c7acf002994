import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import {
	barrelLength,
	bore,
	calibre,
	crew,
	length,
	mass,
	maxRange,
	minRange,
	muzzleVelocity,
	rateOfFire,
} from '../specs.ts';

export const mortar = defineKind('mortar', {
	family: 'support-weapons',
	specs: [
		calibre,
		bore,
		narrow(mass, { plausible: [3, 1000] }),
		length,
		barrelLength,
		rateOfFire,
		muzzleVelocity,
		minRange,
		maxRange,
		crew,
		quantity('bombMass', 'ammunition', 'mass', ['kg', 'g', 'lb'], [0.2, 50]),
	],
	keySpecs: ['calibre', 'bore', 'maxRange', 'mass', 'crew'],
});
