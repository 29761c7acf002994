import { defineKind } from '../kind.ts';
import { narrow, quantity } from '../spec.ts';
import { blastResistance, height, length, mass, propulsion, speed, width } from '../specs.ts';

export const deminingMachine = defineKind('demining-machine', {
	family: 'protection-and-engineering',
	specs: [
		narrow(mass, { plausible: [50, 100000], display: 't' }),
		quantity('remoteControlRange', 'performance', 'length', ['m', 'km'], [10, 50000], { facet: true }),
		quantity('clearingDepth', 'performance', 'length', ['mm', 'cm', 'm'], [0.01, 2], { facet: true }),
		blastResistance,
		narrow(length, { display: 'm' }),
		narrow(width, { display: 'm' }),
		narrow(height, { display: 'm' }),
		speed,
		propulsion,
	],
	keySpecs: ['clearingDepth', 'remoteControlRange', 'blastResistance', 'mass'],
});
