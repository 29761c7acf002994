import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	action,
	barrelLength,
	calibre,
	effectiveRange,
	firingRange,
	length,
	lengthFolded,
	magazine,
	mass,
	maxRange,
	muzzleVelocity,
	operatingTemperature,
	rail,
	rateOfFire,
	roleOf,
} from '../specs.ts';

export const rifle = defineKind('rifle', {
	family: 'small-arms',
	specs: [
		roleOf('assault-rifle', 'sniper-rifle', 'anti-materiel-rifle'),
		calibre,
		action,
		narrow(mass, { plausible: [0.5, 60] }),
		narrow(length, { plausible: [0.3, 2.5] }),
		lengthFolded,
		narrow(barrelLength, { plausible: [0.15, 1.8] }),
		narrow(magazine, { plausible: [1, 200] }),
		rateOfFire,
		muzzleVelocity,
		effectiveRange,
		firingRange,
		maxRange,
		rail,
		operatingTemperature,
	],
	keySpecs: ['calibre', 'role', 'effectiveRange', 'firingRange', 'mass', 'length', 'magazine'],
});
