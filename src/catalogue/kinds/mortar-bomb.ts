import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { bore, calibre, length, mass, maxRange, types } from '../specs.ts';

export const mortarBomb = defineKind('mortar-bomb', {
	family: 'ammunition',
	specs: [calibre, bore, types, narrow(mass, { plausible: [0.2, 50] }), length, maxRange],
	keySpecs: ['calibre', 'bore', 'maxRange', 'mass'],
});
