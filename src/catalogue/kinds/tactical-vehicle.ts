import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import {
	armament,
	crew,
	height,
	length,
	mass,
	passengers,
	payload,
	propulsion,
	speed,
	travelRange,
	width,
} from '../specs.ts';

export const tacticalVehicle = defineKind('tactical-vehicle', {
	family: 'vehicles',
	specs: [
		crew,
		passengers,
		narrow(mass, { plausible: [200, 60000], display: 't' }),
		narrow(payload, { display: 't' }),
		narrow(length, { plausible: [1, 15], display: 'm' }),
		narrow(width, { plausible: [1, 5], display: 'm' }),
		narrow(height, { plausible: [1, 5], display: 'm' }),
		speed,
		travelRange,
		armament,
		propulsion,
	],
	keySpecs: ['crew', 'mass', 'payload', 'speed', 'travelRange'],
});
