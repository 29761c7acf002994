import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEditionMark } from '../../src/kiosk/program/edition-mark.ts';
import { createKioskServer } from '../../src/kiosk/program/server.ts';
import { hashCode } from '../../src/kiosk/program/staff-door.ts';
import { listen } from '../../src/serve/listen.ts';
import { kioskFolder } from './made-kiosks.ts';

export interface ServedProgram {
	readonly origin: string;
	stop(): void;
}

/** The kiosk of the fair, shown by its own program: past its last day, with one file damaged and one gone. */
export async function serveProgram(code?: string): Promise<ServedProgram> {
	const place = mkdtempSync(join(tmpdir(), 'vitrin-kiosk-'));
	const folder = join(place, 'folder');
	cpSync(kioskFolder('fair'), folder, { recursive: true });
	writeFileSync(join(folder, 'fr/index.html'), 'damaged');
	rmSync(join(folder, 'favicon.svg'));
	if (code !== undefined) writeFileSync(join(folder, '_kiosk/staff.json'), await staffFile(code));
	const server = createKioskServer({
		folder,
		mark: { ...readEditionMark(folder), expires: '2026-01-01' },
		data: join(place, 'data'),
	});
	const origin = `http://127.0.0.1:${await listen(server, 0)}`;
	return {
		origin,
		stop() {
			server.close().closeAllConnections();
			rmSync(place, { recursive: true, force: true });
		},
	};
}

async function staffFile(code: string): Promise<string> {
	const costs = { n: 2 ** 14, r: 8, p: 1, salt: Buffer.from('salt for a test!').toString('base64') };
	const hash = await hashCode(code, costs);
	return JSON.stringify({ scrypt: { ...costs, hash: hash.toString('base64') } });
}
