import type { KindId } from '../../catalogue/kinds.ts';
import { ammunition } from './ammunition.ts';
import { civil } from './civil.ts';
import { electronicsAndTraining } from './electronics-and-training.ts';
import { optics } from './optics.ts';
import type { Outline } from './outline.ts';
import { protectionAndEngineering } from './protection-and-engineering.ts';
import { smallArms } from './small-arms.ts';
import { supportWeapons } from './support-weapons.ts';
import { unmannedSystems } from './unmanned-systems.ts';
import { vehicles } from './vehicles.ts';

/** A kind without an outline does not compile. */
export const outlines: Readonly<Record<KindId, Outline>> = {
	...smallArms,
	...supportWeapons,
	...ammunition,
	...vehicles,
	...unmannedSystems,
	...optics,
	...protectionAndEngineering,
	...electronicsAndTraining,
	...civil,
};
