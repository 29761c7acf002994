import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import { length, magnification, mass, operatingTemperature, rail, roleOf } from '../specs.ts';

export const sight = defineKind('sight', {
	family: 'optics',
	specs: [
		roleOf('collimator-sight', 'sniper-scope', 'anti-aircraft-sight', 'night-vision-sight'),
		magnification,
		quantity('fieldOfView', 'performance', 'angle', ['°', 'mrad'], [0.001, 3.2]),
		quantity('objectiveDiameter', 'dimensions', 'length', ['mm'], [0.003, 0.5]),
		narrow(mass, { plausible: [0.02, 200] }),
		length,
		rail,
		operatingTemperature,
	],
	keySpecs: ['role', 'magnification', 'fieldOfView', 'mass'],
});
