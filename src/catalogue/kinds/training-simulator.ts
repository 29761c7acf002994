import { defineKind } from '../kind.ts';
import { capacity, mass } from '../specs.ts';

export const trainingSimulator = defineKind('training-simulator', {
	family: 'electronics-and-training',
	specs: [capacity, mass],
	keySpecs: ['capacity'],
});
