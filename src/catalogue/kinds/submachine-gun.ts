import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	action,
	barrelLength,
	calibre,
	effectiveRange,
	length,
	lengthFolded,
	magazine,
	mass,
	muzzleVelocity,
	rail,
	rateOfFire,
} from '../specs.ts';

export const submachineGun = defineKind('submachine-gun', {
	family: 'small-arms',
	specs: [
		calibre,
		action,
		narrow(mass, { plausible: [0.8, 8] }),
		narrow(length, { plausible: [0.2, 1.2] }),
		lengthFolded,
		narrow(barrelLength, { plausible: [0.08, 0.6] }),
		narrow(magazine, { plausible: [1, 120] }),
		rateOfFire,
		muzzleVelocity,
		narrow(effectiveRange, { plausible: [5, 600] }),
		rail,
	],
	keySpecs: ['calibre', 'mass', 'length', 'magazine'],
});
