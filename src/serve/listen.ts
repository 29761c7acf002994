import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';
const tries = 20;

/** Listens on this machine only, on the port or the next free one (0: any); gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
	for (let next = port; ; next++) {
		try {
			server.listen(next, host);
			await once(server, 'listening');
			return (server.address() as AddressInfo).port;
		} catch (error) {
			if (!isTaken(error) || next >= Math.min(port + tries, 65_535)) throw error;
		}
	}
}

function isTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
