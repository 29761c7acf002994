import type { Kind } from './kind.ts';
import { aircraftBomb } from './kinds/aircraft-bomb.ts';
import { armouredVehicle } from './kinds/armoured-vehicle.ts';
import { artilleryShell } from './kinds/artillery-shell.ts';
import { automaticCannon } from './kinds/automatic-cannon.ts';
import { cartridge } from './kinds/cartridge.ts';
import { civilProduct } from './kinds/civil-product.ts';
import { component } from './kinds/component.ts';
import { deminingMachine } from './kinds/demining-machine.ts';
import { directedEnergyWeapon } from './kinds/directed-energy-weapon.ts';
import { electronicEquipment } from './kinds/electronic-equipment.ts';
import { engineerEquipment } from './kinds/engineer-equipment.ts';
import { fieldEquipment } from './kinds/field-equipment.ts';
import { fuze } from './kinds/fuze.ts';
import { grenade } from './kinds/grenade.ts';
import { grenadeLauncher } from './kinds/grenade-launcher.ts';
import { loiteringMunition } from './kinds/loitering-munition.ts';
import { machineGun } from './kinds/machine-gun.ts';
import { mortar } from './kinds/mortar.ts';
import { mortarBomb } from './kinds/mortar-bomb.ts';
import { pistol } from './kinds/pistol.ts';
import { protectiveEquipment } from './kinds/protective-equipment.ts';
import { pyrotechnic } from './kinds/pyrotechnic.ts';
import { rifle } from './kinds/rifle.ts';
import { rocketLauncher } from './kinds/rocket-launcher.ts';
import { shotgun } from './kinds/shotgun.ts';
import { sight } from './kinds/sight.ts';
import { submachineGun } from './kinds/submachine-gun.ts';
import { tacticalVehicle } from './kinds/tactical-vehicle.ts';
import { trainingSimulator } from './kinds/training-simulator.ts';
import { unmannedAircraft } from './kinds/unmanned-aircraft.ts';
import { unmannedSurfaceVessel } from './kinds/unmanned-surface-vessel.ts';
import type { Spec } from './spec.ts';

/** Every kind, in the order of the catalogue. */
export const kinds = [
	rifle,
	pistol,
	submachineGun,
	machineGun,
	shotgun,
	automaticCannon,
	grenadeLauncher,
	mortar,
	rocketLauncher,
	cartridge,
	grenade,
	mortarBomb,
	artilleryShell,
	fuze,
	aircraftBomb,
	pyrotechnic,
	armouredVehicle,
	tacticalVehicle,
	unmannedAircraft,
	loiteringMunition,
	unmannedSurfaceVessel,
	sight,
	protectiveEquipment,
	fieldEquipment,
	engineerEquipment,
	deminingMachine,
	component,
	electronicEquipment,
	directedEnergyWeapon,
	trainingSimulator,
	civilProduct,
] as const satisfies readonly Kind[];

export type KindId = (typeof kinds)[number]['id'];
export type SpecId = (typeof kinds)[number]['specs'][number]['id'];
type ChoiceSpecs = Extract<(typeof kinds)[number]['specs'][number], { type: 'choice' }>;
export type ChoiceId = ChoiceSpecs['choices'][number];

const kindById: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));

export function findKind(id: string): Kind | undefined {
	return kindById.get(id);
}

/** @throws {TypeError} when there is no such kind: ids past the gate are known. */
export function kindOf(id: KindId): Kind<KindId, Spec<SpecId>> {
	const kind = kindById.get(id);
	if (kind === undefined) throw new TypeError(`There is no kind “${id}”.`);
	// The map was built from `kinds`, whose ids and specs these types list.
	return kind as Kind<KindId, Spec<SpecId>>;
}

export function isKindId(id: string): id is KindId {
	return kindById.has(id);
}
