import { defineKind } from '../kind.ts';
import { quantity } from '../spec.ts';
import { effectiveRange, mass, mounting } from '../specs.ts';

export const directedEnergyWeapon = defineKind('directed-energy-weapon', {
	family: 'electronics-and-training',
	specs: [
		mass,
		mounting,
		effectiveRange,
		quantity('outputPower', 'performance', 'power', ['kW', 'W'], [1, 1e7]),
	],
	keySpecs: ['effectiveRange', 'outputPower', 'mass'],
});
