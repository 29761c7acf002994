import { defineKind } from '../kind.ts';
import { length, mass, operatingTemperature, roleOf } from '../specs.ts';

export const engineerEquipment = defineKind('engineer-equipment', {
	family: 'protection-and-engineering',
	specs: [roleOf('blasting-machine', 'mine-detector'), mass, length, operatingTemperature],
	keySpecs: ['role', 'mass'],
});
