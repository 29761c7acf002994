/**
 * Units by dimension: the factor that turns a number in the unit into SI. Counted things are units of
 * `count`, because a spec must not take persons for rounds.
 */
export const dimensions = {
	length: {
		mm: 0.001,
		cm: 0.01,
		m: 1,
		km: 1000,
		in: 0.0254,
		ft: 0.3048,
		yd: 0.9144,
		mi: 1609.344,
		nmi: 1852,
	},
	mass: { g: 0.001, kg: 1, t: 1000, gr: 0.00006479891, oz: 0.028349523125, lb: 0.45359237 },
	speed: { 'm/s': 1, 'km/h': 1 / 3.6, 'ft/s': 0.3048, mph: 0.44704, kn: 1852 / 3600 },
	time: { s: 1, min: 60, h: 3600, days: 86400, years: 31557600 },
	rate: { rpm: 1 / 60 },
	angle: { '°': Math.PI / 180, MOA: Math.PI / 10800, mrad: 0.001 },
	temperature: { '°C': 1, '°F': 5 / 9 },
	power: { W: 1, kW: 1000, hp: 745.6998715822702 },
	frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
	energy: { J: 1, kJ: 1000 },
	volume: { l: 0.001, 'm³': 1 },
	voltage: { V: 1 },
	magnification: { '×': 1 },
	count: { rounds: 1, persons: 1, types: 1, tubes: 1, rockets: 1, units: 1, pieces: 1 },
} as const;

export type Dimension = keyof typeof dimensions;
export type UnitOf<D extends Dimension> = keyof (typeof dimensions)[D] & string;
export type Unit = { [D in Dimension]: UnitOf<D> }[Dimension];

/** The SI unit that the factors above lead to; of what is counted or has no unit, the number itself, `1`. */
export const siUnits = {
	length: 'm',
	mass: 'kg',
	speed: 'm/s',
	time: 's',
	rate: '1/s',
	angle: 'rad',
	temperature: 'K',
	power: 'W',
	frequency: 'Hz',
	energy: 'J',
	volume: 'm³',
	voltage: 'V',
	magnification: '1',
	count: '1',
} as const satisfies Record<Dimension, string>;

/** 0 °C in kelvin, 0 °F in kelvin: the only units whose zero is not SI's. */
const zero: Partial<Record<Unit, number>> = { '°C': 273.15, '°F': 459.67 * (5 / 9) };

const dimensionByUnit = new Map(
	Object.entries(dimensions).flatMap(([dimension, units]) =>
		Object.keys(units).map((unit) => [unit as Unit, dimension as Dimension] as const),
	),
);

export const units: readonly Unit[] = [...dimensionByUnit.keys()];

export function isUnit(text: string): text is Unit {
	return dimensionByUnit.has(text as Unit);
}

export function dimensionOf(unit: Unit): Dimension {
	const dimension = dimensionByUnit.get(unit);
	if (dimension === undefined) throw new TypeError(`No dimension has the unit ${unit}.`);
	return dimension;
}

function factorOf(unit: Unit): number {
	const factors: Partial<Record<Unit, number>> = dimensions[dimensionOf(unit)];
	return factors[unit] ?? Number.NaN;
}

export function toSi(value: number, unit: Unit): number {
	return value * factorOf(unit) + (zero[unit] ?? 0);
}

export function fromSi(si: number, unit: Unit): number {
	return (si - (zero[unit] ?? 0)) / factorOf(unit);
}

/** What a reader used to imperial measures expects beside the metric unit. */
const imperialByMetric: Partial<Record<Unit, Unit>> = {
	mm: 'in',
	cm: 'in',
	m: 'ft',
	km: 'mi',
	g: 'oz',
	kg: 'lb',
	t: 'lb',
	'm/s': 'ft/s',
	'km/h': 'mph',
	'°C': '°F',
	kW: 'hp',
};

export function imperialOf(unit: Unit): Unit | undefined {
	return imperialByMetric[unit];
}
