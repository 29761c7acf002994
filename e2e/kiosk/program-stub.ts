import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createStaticServer } from '../../src/serve/server.ts';

export interface ProgramStub {
	readonly server: Server;
	/** What the screen has asked to be counted. */
	readonly counted: unknown[];
	/** The days whose counts it has asked for. */
	readonly days: string[];
}

const token = 'let-me-in';

/** Answers a kiosk's screen as its program does: the code is 2468, and the third wrong one in a row is not looked at. */
export function createProgramStub(folder: string, { hasStaffCode = true } = {}): ProgramStub {
	const files = createStaticServer(folder);
	const counted: unknown[] = [];
	const days: string[] = [];
	let wrong = 0;

	const state = {
		edition: 'adex',
		fingerprint: 'f'.repeat(64),
		expires: '2026-12-31',
		isExpired: true,
		problems: [
			{ file: 'en/index.html', what: 'damaged' },
			{ file: 'favicon.svg', what: 'missing' },
		],
		hasStaffCode,
	};
	const counts = {
		products: { khazri: { en: 7, ar: 2 }, 'yst-24': { en: 12 } },
		locales: { en: 19, ar: 2 },
	};

	async function answer(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://kiosk');
		const isStaff = request.headers.authorization === `Bearer ${token}`;
		switch (`${request.method} ${pathname}`) {
			case 'GET /_kiosk/state':
				return { status: 200, body: state };
			case 'POST /_kiosk/counts':
				counted.push(JSON.parse(await text(request)));
				return { status: 204 };
			case 'POST /_kiosk/staff':
				if (wrong >= 2) return { status: 429 };
				if (JSON.parse(await text(request)).code === '2468') return { status: 200, body: { token } };
				wrong++;
				return { status: 403 };
			case 'GET /_kiosk/counts':
				if (!isStaff) return { status: 401 };
				days.push(searchParams.get('day') ?? '');
				return { status: 200, body: days.length === 1 ? counts : { products: {}, locales: {} } };
			case 'POST /_kiosk/export':
				return isStaff ? { status: 200, body: { file: '/media/stick/counts.csv' } } : { status: 401 };
			default:
				return { status: 404 };
		}
	}

	const send = (response: ServerResponse, { status, body }: { status: number; body?: unknown }) => {
		response.writeHead(status, { 'Content-Type': 'application/json' });
		response.end(body === undefined ? '' : JSON.stringify(body));
	};
	const server = createServer(async (request, response) => {
		if (request.url?.startsWith('/_kiosk/')) send(response, await answer(request));
		else files.emit('request', request, response);
	});
	return { server, counted, days };
}
