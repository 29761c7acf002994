import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';
import { createStaticServer } from './server.ts';

test.skipIf(process.platform !== 'linux')(
	'a file that the disk cannot read ends its answer, and not the server',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'vitrin-server-'));
		// Its first byte is no one's, so reading it fails as a bad sector does.
		symlinkSync('/proc/self/mem', join(folder, 'bad.txt'));
		writeFileSync(join(folder, 'good.txt'), 'good');
		const server = createStaticServer(folder);
		try {
			const address = `http://127.0.0.1:${await listen(server, 0)}`;
			await fetch(`${address}/bad.txt`)
				.then((answer) => answer.text())
				.catch(() => undefined);
			expect(await (await fetch(`${address}/good.txt`)).text()).toBe('good');
		} finally {
			server.close().closeAllConnections();
			rmSync(folder, { recursive: true });
		}
	},
);
