import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
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

export const loiteringMunition = defineKind('loitering-munition', {
	family: 'unmanned-systems',
	specs: [
		payload,
		endurance,
		controlRadius,
		speed,
		takeOffMass,
		wingspan,
		narrow(length, { display: 'm' }),
		mass,
		propulsion,
		ceiling,
		readyTime,
	],
	keySpecs: ['payload', 'endurance', 'controlRadius', 'speed'],
});
