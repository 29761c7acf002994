import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	action,
	barrelLength,
	calibre,
	effectiveRange,
	length,
	magazine,
	mass,
	muzzleVelocity,
	roleOf,
} from '../specs.ts';

export const pistol = defineKind('pistol', {
	family: 'small-arms',
	specs: [
		roleOf('service-pistol', 'signal-pistol'),
		calibre,
		action,
		narrow(mass, { plausible: [0.2, 4] }),
		narrow(length, { plausible: [0.08, 0.5] }),
		narrow(barrelLength, { plausible: [0.03, 0.4] }),
		narrow(magazine, { plausible: [1, 60] }),
		muzzleVelocity,
		narrow(effectiveRange, { plausible: [5, 300] }),
	],
	keySpecs: ['calibre', 'role', 'mass', 'magazine'],
});
