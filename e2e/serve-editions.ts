import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/edition/project-folder.ts';
import { listen } from '../src/serve/listen.ts';
import { createStaticServer } from '../src/serve/server.ts';

/** Serves what is built in dist/ on free ports; playwright.config.ts reads the addresses in each worker. */
export default async function serveEditions(): Promise<() => void> {
	const servers = await Promise.all(
		['public', 'internal'].map(async (edition) => {
			const folder = join(projectFolder, 'dist', edition);
			if (!existsSync(folder))
				throw new Error(`dist/${edition} is not there. Run npm test -- journeys, which builds it.`);
			const server = createStaticServer(folder);
			const port = await listen(server, 0);
			process.env[`VITRIN_${edition.toUpperCase()}_URL`] = `http://127.0.0.1:${port}/`;
			return server;
		}),
	);
	return () => {
		for (const server of servers) server.close().closeAllConnections();
	};
}
