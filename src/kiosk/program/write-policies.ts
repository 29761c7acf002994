import { join } from 'node:path';
import { writeWhole } from '../../records/write-whole.ts';
import { policiesJson, policiesRegistry, undoRegistry } from './policy-files.ts';
import { type StartUp, systemdUnit } from './start-up.ts';

/** Writes what guards the browser and what starts the kiosk with the machine; gives the files' names. */
export function writePolicies(folder: string, port: number, startUp: StartUp): string[] {
	const files = {
		'vitrin-kiosk.json': policiesJson('chromium', port),
		'vitrin-kiosk-edge.json': policiesJson('edge', port),
		'vitrin-kiosk.reg': policiesRegistry(port),
		'vitrin-kiosk-undo.reg': undoRegistry(port),
		'vitrin-kiosk.service': systemdUnit(startUp),
	};
	for (const [name, text] of Object.entries(files)) writeWhole(join(folder, name), text);
	return Object.keys(files);
}
