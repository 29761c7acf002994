import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import {
	ceiling,
	controlRadius,
	endurance,
	length,
	mass,
	payload,
	propulsion,
	readyTime,
	speed,
	takeOffMass,
	wingspan,
} from '../specs.ts';

export const unmannedAircraft = defineKind('unmanned-aircraft', {
	family: 'unmanned-systems',
	specs: [
		endurance,
		ceiling,
		controlRadius,
		speed,
		quantity('loiterSpeed', 'performance', 'speed', ['km/h', 'kn', 'm/s', 'mph'], [1, 300]),
		takeOffMass,
		payload,
		wingspan,
		narrow(length, { display: 'm' }),
		mass,
		propulsion,
		quantity('dataLink', 'performance', 'length', ['km', 'm'], [50, 1000000]),
		readyTime,
	],
	keySpecs: ['endurance', 'controlRadius', 'ceiling', 'payload', 'wingspan', 'takeOffMass'],
});
