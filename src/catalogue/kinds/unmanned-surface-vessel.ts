import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	controlRadius,
	endurance,
	length,
	mass,
	payload,
	propulsion,
	speed,
	travelRange,
	width,
} from '../specs.ts';

export const unmannedSurfaceVessel = defineKind('unmanned-surface-vessel', {
	family: 'unmanned-systems',
	specs: [
		narrow(length, { display: 'm' }),
		narrow(width, { display: 'm' }),
		mass,
		payload,
		speed,
		travelRange,
		endurance,
		controlRadius,
		propulsion,
	],
	keySpecs: ['length', 'payload', 'speed', 'travelRange'],
});
