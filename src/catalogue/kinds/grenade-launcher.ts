import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { action, barrelLength, bore, calibre, crew, effectiveRange, effectiveRangeArea, firingRange, length, magazine, mass, massLoaded, maxRange, minRange, mounting, rateOfFire, roleOf, sightingRange } from '../specs.ts';

export const grenadeLauncher = defineKind('grenade-launcher', {
	family: 'support-weapons',
	specs: [
		roleOf('anti-tank-grenade-launcher', 'automatic-grenade-launcher', 'revolver-grenade-launcher', 'under-barrel-grenade-launcher', 'smoke-grenade-launcher'),
		calibre,
		bore,
		action,
		narrow(mass, { plausible: [0.3, 120] }),
		massLoaded,
		narrow(length, { plausible: [0.1, 3] }),
		barrelLength,
		magazine,
		rateOfFire,
		effectiveRange,
		effectiveRangeArea,
		firingRange,
		minRange,
		maxRange,
		sightingRange,
		crew,
		mounting,
	],
	keySpecs: ['calibre', 'bore', 'role', 'effectiveRange', 'firingRange', 'maxRange', 'mass', 'magazine'],
});
