import type { ReleasedCalibre } from '../../catalogue/edition.ts';
import type { KindId } from '../../catalogue/kinds.ts';

/** A calibre by its parts: 7.62×54R, or 82 mm, or 12 gauge. */
export interface Calibre {
	readonly id: string;
	readonly name: string;
	readonly bore: string;
	/** Of the case; without it the calibre is a bore alone. */
	readonly length?: string | undefined;
	readonly suffix: string;
	readonly isGauge: boolean;
	readonly aliases: readonly string[];
	readonly released: ReleasedCalibre;
}

type CalibreClass = ReleasedCalibre['class'];

/** Those of the catalogue, and others of the same shape that a larger one would hold. */
const names: Readonly<Record<string, readonly [CalibreClass, ...string[]]>> = {
	pistol: ['cartridge', '9×18', '9×19', '5.7×28', '7.62×25', '9×21'],
	rifle: ['cartridge', '5.45×39', '5.56×45', '7.62×39', '7.62×51', '7.62×54R', '9×39', '6.5×49', '8.6×70'],
	heavy: ['cartridge', '12.7×99', '12.7×108', '14.5×114'],
	cannon: ['cartridge', '20×102', '23×115', '23×152B', '25×137', '30×113B', '30×165', '35×228', '40×364R'],
	gauge: ['shotshell', '12 gauge', '20 gauge'],
	launched: ['grenade', '40×46', '40×53', '30×29B', '35×32SR'],
	mortar: ['mortar', '60', '81', '82', '98', '120'],
	rocket: ['rocket', '70', '107', '122', '220', '300'],
};

const aliases: Readonly<Record<string, readonly string[]>> = {
	'9×18': ['9 mm Makarov'],
	'9×19': ['9 mm Parabellum'],
	'7.62×25': ['7.62 mm Tokarev'],
	'5.56×45': ['5.56 mm NATO'],
	'7.62×51': ['7.62 mm NATO'],
	'7.62×54R': ['7.62×54 mmR'],
	'8.6×70': ['.338 Lapua Magnum'],
	'12.7×99': ['.50 BMG'],
	'6.5×49': ['6.5 Creedmoor'],
};

const groupsOfKind: { readonly [Id in KindId]?: readonly string[] } = {
	rifle: ['rifle', 'rifle', 'heavy'],
	pistol: ['pistol'],
	'submachine-gun': ['pistol'],
	'machine-gun': ['rifle', 'heavy'],
	shotgun: ['gauge'],
	'automatic-cannon': ['cannon'],
	'grenade-launcher': ['launched'],
	mortar: ['mortar'],
	'rocket-launcher': ['rocket'],
	cartridge: ['rifle', 'pistol', 'heavy', 'cannon'],
	grenade: ['launched'],
	'mortar-bomb': ['mortar'],
};

const byGroup: ReadonlyMap<string, readonly Calibre[]> = new Map(
	Object.entries(names).map(([group, [of, ...all]]) => [group, all.map((name) => calibreOf(name, of))]),
);

export const calibres: readonly Calibre[] = [...byGroup.values()].flat();

/** Those that a product of a kind may have; none when the kind has no calibre. */
export function calibresOfKind(kind: KindId): readonly Calibre[] {
	return (groupsOfKind[kind] ?? []).flatMap((group) => byGroup.get(group) ?? []);
}

function calibreOf(written: string, of: CalibreClass): Calibre {
	const [, bore = '', length, suffix = '', gauge] =
		/^([\d.]+)(?:×(\d+)([A-Z]*))?( gauge)?$/.exec(written) ?? [];
	const isGauge = gauge !== undefined;
	const name = isGauge || suffix !== '' ? written : `${written} mm`;
	const id = written.replaceAll(/[^\dA-Za-z]+/g, '-').toLowerCase();
	const others = aliases[written] ?? [];
	return {
		id,
		name,
		bore,
		length,
		suffix,
		isGauge,
		aliases: others,
		released: {
			id,
			name,
			class: of,
			aliases: others,
			...(isGauge && {
				localName: {
					en: `${bore} gauge`,
					az: `${bore} kalibr`,
					ru: `${bore} калибр`,
					tr: `${bore} kalibre`,
					ar: `عيار ${bore}`,
					fr: `calibre ${bore}`,
				},
			}),
			specs: [],
			sources: [],
			unreviewed: [],
			notes: [],
		},
	};
}
