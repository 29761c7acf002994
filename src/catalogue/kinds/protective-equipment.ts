import { defineKind } from '../kind.ts';
import { mass, operatingTemperature, protection, roleOf } from '../specs.ts';

export const protectiveEquipment = defineKind('protective-equipment', {
	family: 'protection-and-engineering',
	specs: [roleOf('respirator', 'protective-set'), mass, protection, operatingTemperature],
	keySpecs: ['role', 'protection', 'mass'],
});
