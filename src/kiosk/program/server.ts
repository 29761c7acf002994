import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { securityHeaders } from '../../serve/headers.ts';
import { addressOf, answersFrom } from '../../serve/server.ts';
import { type Answer, createInterface, type InterfaceSettings } from './interface.ts';
import { ownFolder } from './own-files.ts';
import { Refusal } from './refusal.ts';

/** In milliseconds; a request comes from this very machine. */
const patience = { headersTimeout: 5_000, requestTimeout: 10_000 };

/**
 * A kiosk folder, and beside it the interface for its screen. It answers only who calls it by the address that it
 * listens on: a name that somebody has pointed at 127.0.0.1 is none.
 */
export function createKioskServer(settings: InterfaceSettings): Server {
	const files = answersFrom(settings.folder);
	const routes = createInterface(settings);

	async function answerTo(request: IncomingMessage): Promise<Answer> {
		const [path = '', query] = (request.url ?? '').split('?');
		const methods = routes[path];
		if (methods === undefined) throw new Refusal(404, 'There is nothing here.');
		const method = request.method ?? '';
		const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
		if (handler === undefined)
			throw new Refusal(405, 'Not in this way.', { Allow: Object.keys(methods).join(', ') });
		if (method !== 'GET' && request.headers.origin !== originOf(request))
			throw new Refusal(403, 'Only the kiosk’s own pages may do this.');
		return handler(request, new URLSearchParams(query));
	}

	return createServer(patience, async (request, response) => {
		if (request.headers.host !== hostOf(request) || !request.url?.startsWith('/'))
			return send(response, { status: 421, body: { problem: 'This kiosk has another address.' } });
		if (!isOwn(request)) return files(request, response);
		send(response, await answerTo(request).catch(answerOf));
	});
}

function hostOf({ socket }: IncomingMessage): string {
	return `${socket.localAddress}:${socket.localPort}`;
}

function originOf(request: IncomingMessage): string {
	return `http://${hostOf(request)}`;
}

/**
 * Whether an address leads into the program's own folder, however a file system may take it: Windows knows no case,
 * takes `\` for a stroke, and drops dots and spaces after a name.
 */
function isOwn(request: IncomingMessage): boolean {
	const names = (addressOf(request) ?? '').normalize('NFKC').toLowerCase().split(/[/\\]/);
	return names.some((name) => name.startsWith(ownFolder));
}

function answerOf(error: unknown): Answer {
	if (error instanceof Refusal)
		return { status: error.status, body: { problem: error.message }, headers: error.headers };
	console.error(error);
	return { status: 500, body: { problem: 'The kiosk could not do this: it says why where it was started.' } };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
	const text = body === undefined ? '' : `${JSON.stringify(body)}\n`;
	response.writeHead(status, {
		...securityHeaders,
		...headers,
		'Cache-Control': 'no-store',
		...(text !== '' && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
	});
	response.end(text);
}
