import type { ChoiceId, KindId } from '../catalogue/kinds.ts';

/** What people call a kind besides its name, in any language: searched, never shown. */
export const synonyms: { readonly [Id in KindId]?: readonly string[] } = {
	rifle: ['gun', 'ружьё', 'tüfəng', 'بندقية'],
	pistol: ['handgun', 'revolver'],
	'submachine-gun': ['SMG', 'avtomat'],
	'rocket-launcher': ['MLRS', 'РСЗО', 'ÇNRA', 'LRM'],
	cartridge: [
		'ammo',
		'ammunition',
		'rounds',
		'боеприпасы',
		'döyüş sursatı',
		'mühimmat',
		'ذخيرة',
		'munitions',
	],
	grenade: ['ammunition', 'rounds', 'VOG', 'ВОГ'],
	'mortar-bomb': ['ammunition', 'rounds', 'shell', 'мина', 'obus'],
	'armoured-vehicle': [
		'MRAP',
		'APC',
		'IFV',
		'БТР',
		'бронемашина',
		'бронетехника',
		'ZTR',
		'ZPT',
		'blindé',
		'مدرعة',
	],
	'unmanned-aircraft': [
		'UAV',
		'UAS',
		'RPAS',
		'drone',
		'БПЛА',
		'дрон',
		'беспилотник',
		'PUA',
		'İHA',
		'SİHA',
		'طائرة مسيرة',
		'طائرة بدون طيار',
		'طائرة بلا طيار',
		'درون',
		'pilotsuz uçuş aparatı',
		'insansız hava aracı',
		'avion sans pilote',
	],
	'loitering-munition': [
		'kamikaze drone',
		'UAV',
		'дрон камикадзе',
		'БПЛА',
		'PUA',
		'İHA',
		'طائرة مسيرة انتحارية',
	],
	'unmanned-surface-vessel': ['USV', 'drone boat', 'БЭК', 'SİDA'],
	sight: ['scope', 'optic', 'optics', 'red dot', 'оптика', 'optika', 'منظار', 'lunette'],
	'protective-equipment': ['CBRN', 'NBC'],
	'field-equipment': ['tent'],
	'aircraft-bomb': ['авиабомба', 'авиабомбы'],
	'demining-machine': ['mine clearance', 'flail'],
};

/** The same for roles. */
const byRole: { readonly [Id in ChoiceId]?: readonly string[] } = {
	'anti-tank-grenade-launcher': ['RPG', 'РПГ'],
	'automatic-grenade-launcher': ['AGL'],
	'under-barrel-grenade-launcher': ['UBGL', 'подствольник'],
	'general-purpose-machine-gun': ['GPMG'],
	'heavy-machine-gun': ['HMG'],
	'mine-detector': ['mine detector', 'миноискатель', 'mayın dedektörü', 'كاشف ألغام', 'détecteur de mines'],
	'counter-drone-equipment': ['anti-drone', 'counter-UAS', 'антидрон'],
	'spare-parts': ['spares', 'запчасти'],
	respirator: ['respirator', 'респиратор', 'respiratör', 'respirateur'],
};

const roleSynonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(byRole));

export function synonymsOfRole(role: string): readonly string[] {
	return roleSynonyms.get(role) ?? [];
}
