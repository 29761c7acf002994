import type { Edition } from '../../catalogue/edition.ts';

export interface KioskSettings {
	/** In seconds. */
	readonly idle: number;
	readonly countdown: number;
	/** The lit part of the screen, in millimetres. */
	readonly panel: { readonly width: number; readonly height: number };
}

/** A panel of 43 inches, upright. */
const usual: KioskSettings = { idle: 90, countdown: 20, panel: { width: 529, height: 941 } };

/** `pace` makes time run faster, for tests: 10 is ten times as fast. */
export function kioskSettingsOf({ kiosk }: Edition, pace: number): KioskSettings {
	const { idle, countdown, panel = usual.panel } = kiosk ?? usual;
	return { idle: idle / pace, countdown: countdown / pace, panel };
}
