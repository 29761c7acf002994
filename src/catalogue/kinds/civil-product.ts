import { defineKind } from '../kind.ts';
import { length, mass } from '../specs.ts';

export const civilProduct = defineKind('civil-product', {
	family: 'civil',
	specs: [mass, length],
	keySpecs: ['mass'],
});
