import { choice, plain, quantity } from './spec.ts';

/*
 * Specs that more than one kind uses. A spec of a single kind stands in that kind's file.
 * quantity(id, group, dimension, units staff may write with the shown one first, plausible range in SI)
 */

export const designation = plain('name', 'designation', 'identity');
export const introduced = plain('year', 'introduced', 'identity', { facet: true });
export const standard = plain('text', 'standard', 'identity');
export const origin = plain('text', 'origin', 'identity');

export const length = quantity('length', 'dimensions', 'length', ['mm', 'cm', 'm', 'in', 'ft'], [0.01, 60], {
	facet: true,
});
export const lengthFolded = quantity(
	'lengthFolded',
	'dimensions',
	'length',
	['mm', 'cm', 'm', 'in'],
	[0.2, 2],
);
export const width = quantity('width', 'dimensions', 'length', ['mm', 'cm', 'm', 'in', 'ft'], [0.01, 20]);
export const height = quantity('height', 'dimensions', 'length', ['mm', 'cm', 'm', 'in', 'ft'], [0.01, 20]);
export const barrelLength = quantity(
	'barrelLength',
	'dimensions',
	'length',
	['mm', 'cm', 'm', 'in'],
	[0.03, 8],
	{ facet: true },
);
export const mass = quantity('mass', 'dimensions', 'mass', ['kg', 'g', 't', 'lb', 'oz'], [0.001, 100_000], {
	facet: true,
});
export const massLoaded = quantity(
	'massLoaded',
	'dimensions',
	'mass',
	['kg', 'g', 't', 'lb'],
	[0.05, 100_000],
);

export const calibre = plain('calibre', 'calibre', 'ammunition', { facet: true });
export const bore = quantity('bore', 'ammunition', 'length', ['mm', 'in'], [0.004, 0.25]);
export const magazine = quantity('magazine', 'ammunition', 'count', ['rounds'], [1, 1000], { facet: true });
export const feed = plain('text', 'feed', 'ammunition');
export const types = quantity('types', 'ammunition', 'count', ['types'], [1, 100], { hiddenInCompare: true });

export const rateOfFire = quantity('rateOfFire', 'performance', 'rate', ['rpm'], [1 / 60, 200], {
	facet: true,
});
export const muzzleVelocity = quantity(
	'muzzleVelocity',
	'performance',
	'speed',
	['m/s', 'ft/s'],
	[40, 2500],
	{ facet: true },
);
export const effectiveRange = quantity(
	'effectiveRange',
	'performance',
	'length',
	['m', 'km', 'yd'],
	[5, 20_000],
	{ facet: true },
);
export const effectiveRangeAir = quantity(
	'effectiveRangeAir',
	'performance',
	'length',
	['m', 'km', 'yd'],
	[5, 20_000],
);
export const effectiveRangeArea = quantity(
	'effectiveRangeArea',
	'performance',
	'length',
	['m', 'km', 'yd'],
	[5, 20_000],
);
export const firingRange = quantity('firingRange', 'performance', 'length', ['m', 'km', 'yd'], [5, 100_000], {
	facet: true,
});
export const minRange = quantity('minRange', 'performance', 'length', ['m', 'km', 'yd'], [1, 20_000]);
export const maxRange = quantity('maxRange', 'performance', 'length', ['m', 'km', 'yd'], [5, 100_000], {
	facet: true,
});
export const sightingRange = quantity(
	'sightingRange',
	'performance',
	'length',
	['m', 'km', 'yd'],
	[5, 10_000],
);
export const action = plain('text', 'action', 'performance');

export const rail = plain('text', 'rail', 'equipment');
export const mounting = plain('text', 'mounting', 'equipment');
export const armament = plain('text', 'armament', 'equipment');
export const ammunitionCarried = plain('text', 'ammunitionCarried', 'equipment');

export const crew = quantity('crew', 'crew-and-load', 'count', ['persons'], [1, 100], { facet: true });
export const passengers = quantity('passengers', 'crew-and-load', 'count', ['persons'], [1, 100], {
	facet: true,
});
export const payload = quantity('payload', 'crew-and-load', 'mass', ['kg', 'g', 't', 'lb'], [0.01, 50_000], {
	facet: true,
});
export const capacity = quantity('capacity', 'crew-and-load', 'count', ['persons'], [1, 500], {
	facet: true,
});

export const speed = quantity('speed', 'performance', 'speed', ['km/h', 'm/s', 'kn', 'mph'], [0.2, 1000], {
	facet: true,
});
export const speedWater = quantity('speedWater', 'performance', 'speed', ['km/h', 'kn', 'mph'], [0.2, 60]);
export const travelRange = quantity(
	'travelRange',
	'performance',
	'length',
	['km', 'nmi', 'mi'],
	[1000, 10_000_000],
	{ facet: true },
);
export const propulsion = plain('text', 'propulsion', 'performance');
export const endurance = quantity('endurance', 'performance', 'time', ['h', 'min', 'days'], [60, 2_000_000], {
	facet: true,
});
export const ceiling = quantity('ceiling', 'performance', 'length', ['m', 'km', 'ft'], [50, 25_000], {
	facet: true,
});
export const wingspan = quantity('wingspan', 'dimensions', 'length', ['m', 'cm', 'ft'], [0.1, 60], {
	facet: true,
});
export const takeOffMass = quantity(
	'takeOffMass',
	'dimensions',
	'mass',
	['kg', 'g', 't', 'lb'],
	[0.05, 20_000],
	{ facet: true },
);
export const controlRadius = quantity(
	'controlRadius',
	'performance',
	'length',
	['km', 'm', 'nmi'],
	[50, 500_000],
	{ facet: true },
);
export const readyTime = quantity('readyTime', 'performance', 'time', ['min', 's', 'h'], [1, 86_400]);

export const protection = plain('text', 'protection', 'protection');
export const blastResistance = quantity(
	'blastResistance',
	'protection',
	'mass',
	['kg', 'g', 'lb'],
	[0.01, 100],
);

export const operatingTemperature = quantity(
	'operatingTemperature',
	'environment',
	'temperature',
	['°C', '°F'],
	[200, 370],
);
export const magnification = quantity('magnification', 'performance', 'magnification', ['×'], [0.5, 100], {
	facet: true,
});

/** The role of a thing within its kind: a sniper rifle is a rifle. */
export function roleOf<const Choice extends string>(...choices: readonly Choice[]) {
	return choice('role', 'identity', choices);
}
