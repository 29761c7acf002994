import { defineKind } from '../kind.ts';
import { calibre, mass, roleOf, types } from '../specs.ts';

export const component = defineKind('component', {
	family: 'protection-and-engineering',
	specs: [roleOf('barrels', 'tracks', 'spare-parts'), types, calibre, mass],
	keySpecs: ['role', 'types', 'calibre'],
});
