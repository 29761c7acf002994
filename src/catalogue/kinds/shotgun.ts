import { defineKind } from '../kind.ts';
import { narrow } from '../spec.ts';
import { action, barrelLength, calibre, length, magazine, mass, roleOf } from '../specs.ts';

export const shotgun = defineKind('shotgun', {
	family: 'small-arms',
	specs: [
		roleOf('semi-automatic-shotgun', 'double-barrelled-shotgun'),
		calibre,
		action,
		narrow(mass, { plausible: [1, 8] }),
		narrow(length, { plausible: [0.5, 1.6] }),
		narrow(barrelLength, { plausible: [0.3, 1] }),
		narrow(magazine, { plausible: [1, 20] }),
	],
	keySpecs: ['calibre', 'role', 'mass'],
});
