import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { isExpired } from '../../catalogue/edition-record.ts';
import { writeWhole } from '../../records/write-whole.ts';
import { createFileCheck } from './check-files.ts';
import { openCounts, today } from './counts.ts';
import { countsCsv } from './counts-csv.ts';
import type { EditionMark } from './edition-mark.ts';
import { ownFolder, readKnown, readStaffCode } from './own-files.ts';
import { readJson } from './read-json.ts';
import { Refusal } from './refusal.ts';
import { createStaffDoor } from './staff-door.ts';

export interface InterfaceSettings {
	/** The kiosk folder that is served. */
	readonly folder: string;
	readonly mark: EditionMark;
	/** Where this device keeps what it counts. */
	readonly data: string;
	/** Where counts are exported to; it must be there, for it may be a stick. */
	readonly exportTo?: string | undefined;
}

export interface Answer {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (request: IncomingMessage, query: URLSearchParams) => Answer | Promise<Answer>;

/** What the kiosk's screen may ask of the program, by address and method. */
export type Interface = Readonly<Record<string, Readonly<Record<string, Handler>>>>;

const viewedSchema = z.strictObject({ product: z.string().optional(), locale: z.string() });
const codeSchema = z.strictObject({ code: z.string().max(64) });
const daySchema = z.iso.date();

export function createInterface({ folder, mark, data, exportTo }: InterfaceSettings): Interface {
	const problems = createFileCheck(folder);
	const known = readKnown(folder);
	const staffCode = readStaffCode(folder);
	const kept = 'value' in staffCode ? staffCode.value : undefined;
	const counts = openCounts(join(data, 'counts', mark.edition));
	const door = createStaffDoor(kept);

	const staffOnly = (request: IncomingMessage) => {
		const [, token = ''] = /^Bearer ([\w-]{1,64})$/.exec(request.headers.authorization ?? '') ?? [];
		if (!door.lets(token)) throw new Refusal(401, 'Staff only.', { 'WWW-Authenticate': 'Bearer' });
	};

	const state: Handler = async () => ({
		status: 200,
		body: {
			...mark,
			isExpired: isExpired({ expires: mark.expires ?? undefined }, today()),
			problems: await problems(),
			hasStaffCode: kept !== undefined,
		},
	});

	const count: Handler = async (request) => {
		const viewed = await readJson(request, viewedSchema);
		const { products, locales } = 'value' in known ? known.value : { products: [], locales: [] };
		const isKnown =
			locales.includes(viewed.locale) && (viewed.product === undefined || products.includes(viewed.product));
		if (!isKnown) throw new Refusal(400, 'The edition has no such product or language.');
		counts.add(viewed);
		return { status: 204 };
	};

	const countsOfDay: Handler = (request, query) => {
		staffOnly(request);
		const day = daySchema.safeParse(query.get('day'));
		if (!day.success) throw new Refusal(400, 'Say which day: ?day=2026-11-24');
		return { status: 200, body: counts.of(day.data) };
	};

	const openDoor: Handler = async (request) => {
		const { code } = await readJson(request, codeSchema);
		const opened = await door.open(code);
		if ('token' in opened) return { status: 200, body: opened };
		if (opened.refused === 'wrong') throw new Refusal(403, 'This is not the code.');
		throw new Refusal(429, 'Too many wrong codes: wait.', { 'Retry-After': String(opened.wait) });
	};

	const exportCounts: Handler = (request) => {
		staffOnly(request);
		if (exportTo !== undefined && !existsSync(exportTo))
			throw new Refusal(503, `${exportTo} is not there: plug in the stick.`);
		const file = join(exportTo ?? data, `vitrin-${mark.edition}-counts-${today()}.csv`);
		writeWhole(file, countsCsv(mark.edition, counts.all()));
		return { status: 200, body: { file } };
	};

	return {
		[`/${ownFolder}/state`]: { GET: state },
		[`/${ownFolder}/counts`]: { GET: countsOfDay, POST: count },
		[`/${ownFolder}/staff`]: { POST: openDoor },
		[`/${ownFolder}/export`]: { POST: exportCounts },
	};
}
