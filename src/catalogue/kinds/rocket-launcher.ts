import { defineKind } from '../kind.ts';
import { plain, quantity } from '../spec.ts';
import { bore, calibre, crew, mass, maxRange, minRange, mounting } from '../specs.ts';

export const rocketLauncher = defineKind('rocket-launcher', {
	family: 'support-weapons',
	specs: [
		calibre,
		bore,
		quantity('tubes', 'ammunition', 'count', ['tubes'], [1, 100], { facet: true }),
		quantity('rockets', 'ammunition', 'count', ['rockets'], [1, 500]),
		minRange,
		maxRange,
		mass,
		crew,
		mounting,
		plain('text', 'rangeInWords', 'performance'),
	],
	keySpecs: ['calibre', 'bore', 'maxRange', 'tubes', 'rockets', 'crew'],
});
