import { defineKind } from '../kind.ts';
import { capacity, height, length, mass, width } from '../specs.ts';

export const fieldEquipment = defineKind('field-equipment', {
	family: 'protection-and-engineering',
	specs: [capacity, mass, length, width, height],
	keySpecs: ['capacity', 'mass'],
});
