import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	barrelLength,
	bore,
	calibre,
	effectiveRange,
	feed,
	length,
	mass,
	maxRange,
	mounting,
	muzzleVelocity,
	rateOfFire,
} from '../specs.ts';

export const automaticCannon = defineKind('automatic-cannon', {
	family: 'support-weapons',
	specs: [
		calibre,
		bore,
		feed,
		narrow(mass, { plausible: [20, 2000] }),
		narrow(length, { plausible: [0.8, 6] }),
		barrelLength,
		rateOfFire,
		muzzleVelocity,
		effectiveRange,
		maxRange,
		mounting,
	],
	keySpecs: ['calibre', 'bore', 'effectiveRange', 'rateOfFire', 'mass'],
});
