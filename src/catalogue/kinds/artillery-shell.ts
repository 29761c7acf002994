import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { bore, calibre, length, mass, maxRange, types } from '../specs.ts';

export const artilleryShell = defineKind('artillery-shell', {
	family: 'ammunition',
	specs: [calibre, bore, types, narrow(mass, { plausible: [0.1, 150] }), length, maxRange],
	keySpecs: ['calibre', 'bore', 'mass'],
});
