import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import { ammunitionCarried, armament, blastResistance, crew, height, length, mass, passengers, payload, propulsion, protection, roleOf, speed, speedWater, travelRange, width } from '../specs.ts';

export const armouredVehicle = defineKind('armoured-vehicle', {
	family: 'vehicles',
	specs: [
		roleOf('mine-protected-vehicle', 'armoured-personnel-carrier', 'patrol-vehicle', 'assault-vehicle', 'vehicle-modernisation'),
		crew,
		passengers,
		narrow(mass, { plausible: [500, 90000], display: 't' }),
		quantity('combatMass','dimensions','mass',['t','kg','lb'],[500,90000],{facet:true}),
		narrow(payload, { display: 't' }),
		narrow(length, { plausible: [2, 15], display: 'm' }),
		narrow(width, { plausible: [1, 5], display: 'm' }),
		narrow(height, { plausible: [1, 5], display: 'm' }),
		speed,
		speedWater,
		travelRange,
		protection,
		blastResistance,
		armament,
		ammunitionCarried,
		propulsion,
		quantity('enginePower','performance','power',['kW','hp'],[10000,2000000],{facet:true}),
	],
	keySpecs: ['role', 'crew', 'passengers', 'mass', 'combatMass', 'protection', 'speed', 'travelRange'],
});
