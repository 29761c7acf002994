import { defineKind } from '../kind.ts';
import { quantity } from '../spec.ts';
import { mass, maxRange, operatingTemperature, roleOf } from '../specs.ts';

export const electronicEquipment = defineKind('electronic-equipment', {
	family: 'electronics-and-training',
	specs: [
		roleOf('counter-drone-equipment', 'communications', 'microcircuits'),
		mass,
		operatingTemperature,
		quantity('frequencyRange', 'performance', 'frequency', ['MHz', 'kHz', 'GHz', 'Hz'], [1, 1e12]),
		maxRange,
	],
	keySpecs: ['role', 'maxRange', 'mass'],
});
