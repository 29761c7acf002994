import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { caching, cachingOf, securityHeaders } from './headers.ts';

/** Files for the host's own software, which it never serves. */
const hidden = /^\/_headers$/;

/** Serves a built folder as a static host does. It reads the list of files once: build first, then serve. */
export function createStaticServer(folder: string): Server {
	const files = sirv(folder, { etag: true });
	const notFoundFile = join(folder, '404.html');
	const notFoundPage = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'There is no such page.\n';
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
		const address = addressOf(request);
		if (address === undefined || hidden.test(address)) return sendNotFound(response, notFoundPage);
		response.setHeader('Cache-Control', cachingOf(address));
		files(request, response, () => sendNotFound(response, notFoundPage));
	});
}

/** The path asked for, decoded; undefined when it cannot be. */
function addressOf({ url = '/' }: IncomingMessage): string | undefined {
	try {
		return decodeURIComponent(url.split('?')[0] ?? '/');
	} catch {
		return undefined;
	}
}

function sendNotFound(response: ServerResponse, page: string | Buffer): void {
	const type = typeof page === 'string' ? 'text/plain' : 'text/html';
	response.setHeader('Cache-Control', caching.page);
	response.setHeader('Content-Length', Buffer.byteLength(page));
	response.setHeader('Content-Type', `${type};charset=utf-8`);
	response.writeHead(404).end(page);
}

function refuseMethod(response: ServerResponse): void {
	response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
}
