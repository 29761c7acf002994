import { join } from 'node:path';
import { projectFolder } from '../../src/edition/project-folder.ts';

/** The kiosks under test; `quick` lets time run faster, so that visits end within seconds. */
export const madeKiosks = {
	fair: { edition: 'adex', pace: 1 },
	quick: { edition: 'adex', pace: 30 },
	every: { edition: 'public', pace: 1 },
} as const;

export type MadeKiosk = keyof typeof madeKiosks;

export function kioskFolder(name: MadeKiosk): string {
	return join(projectFolder, 'dist/kiosk-tests', name);
}

/** In seconds, of the quick one: those of its edition over its pace. */
export const quickTimes = { idle: 90 / 30, countdown: 20 / 30 };

/** Of the panel that the edition of the fair is made for. */
export const millimetresAcross = 529;

/** How much is proven, and what a seed draws of it. */
const isFull = process.env['VITRIN_FULL'] === '1';

export const extent = {
	seed: Number(process.env['VITRIN_SEED'] ?? 20261128),
	actions: isFull ? 10_000 : 2_000,
	wipes: isFull ? 50 : 10,
	soakSeconds: isFull ? 3600 : 60,
	damagedFiles: isFull ? 100 : 12,
} as const;
