import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	action,
	barrelLength,
	bore,
	calibre,
	effectiveRange,
	effectiveRangeAir,
	feed,
	firingRange,
	length,
	mass,
	maxRange,
	mounting,
	muzzleVelocity,
	operatingTemperature,
	rateOfFire,
	roleOf,
} from '../specs.ts';

export const machineGun = defineKind('machine-gun', {
	family: 'small-arms',
	specs: [
		roleOf('general-purpose-machine-gun', 'assault-machine-gun', 'coaxial-machine-gun', 'heavy-machine-gun'),
		calibre,
		bore,
		action,
		feed,
		narrow(mass, { plausible: [3, 120] }),
		narrow(length, { plausible: [0.5, 3] }),
		narrow(barrelLength, { plausible: [0.2, 2] }),
		rateOfFire,
		muzzleVelocity,
		effectiveRange,
		effectiveRangeAir,
		firingRange,
		maxRange,
		mounting,
		operatingTemperature,
	],
	keySpecs: ['calibre', 'role', 'effectiveRange', 'firingRange', 'mass', 'rateOfFire'],
});
