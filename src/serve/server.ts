import { existsSync, readFileSync } from 'node:fs';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { caching, cachingOf, securityHeaders } from './headers.ts';

/** What a host never serves: its own settings, and names with a dot first. */
const hidden = /^\/_headers$|[/\\]\./;

/** Serves a built folder as a static host does; one that is built anew meanwhile too. */
export function createStaticServer(folder: string): Server {
	return createServer(answersFrom(folder));
}

export function answersFrom(folder: string): RequestListener {
	// “dev” asks the disk each time. A list made once would name files that the next build has replaced.
	const files = sirv(folder, { dev: true, etag: true });
	return (request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
		const address = addressOf(request);
		if (address === undefined || hidden.test(address)) return sendNotFound(response, folder);
		response.setHeader('Cache-Control', cachingOf(address));
		// Nobody else listens to a file that cannot be read to its end, and an error that nobody hears ends the program.
		response.once('pipe', (file) => file.once('error', () => response.destroy()));
		files(request, response, () => sendNotFound(response, folder));
	};
}

/** The path asked for, decoded; undefined when it cannot be. */
export function addressOf({ url = '/' }: IncomingMessage): string | undefined {
	try {
		return decodeURIComponent(url.split('?')[0] ?? '/');
	} catch {
		return undefined;
	}
}

function sendNotFound(response: ServerResponse, folder: string): void {
	const file = join(folder, '404.html');
	const page = existsSync(file) ? readFileSync(file) : 'There is no such page.\n';
	const type = typeof page === 'string' ? 'text/plain' : 'text/html';
	response.setHeader('Cache-Control', caching.content);
	response.setHeader('Content-Length', Buffer.byteLength(page));
	response.setHeader('Content-Type', `${type};charset=utf-8`);
	response.writeHead(404).end(page);
}

function refuseMethod(response: ServerResponse): void {
	response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
}
