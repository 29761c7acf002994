import type { Locale } from '../../catalogue/locales.ts';

/** What the kiosk's own program says of what it shows. */
export interface KioskState {
	readonly edition: string;
	readonly fingerprint: string;
	readonly expires?: string | null;
	readonly isExpired: boolean;
	readonly problems: readonly { readonly file: string; readonly what: 'missing' | 'damaged' }[];
	readonly hasStaffCode: boolean;
}

/** How often something was looked at in a language. */
export type ByLocale = Readonly<Partial<Record<Locale, number>>>;

export interface DayCounts {
	readonly products: Readonly<Record<string, ByLocale>>;
	readonly locales: ByLocale;
}

/** In milliseconds. */
const patience = 5000;

/** What it says; undefined where it does not answer, as where a plain server shows the folder. */
export async function askState(): Promise<KioskState | undefined> {
	return answerOf(await ask('/_kiosk/state'), isState);
}

/** A view, or the choice of a language. Nobody waits for it. */
export function count(view: { readonly product?: string; readonly locale: Locale }): void {
	void ask('/_kiosk/counts', { method: 'POST', body: view, keepalive: true });
}

/** What opens the rest; `wrong` and `wait` are refusals. */
export async function askToken(code: string): Promise<{ token: string } | 'wrong' | 'wait' | undefined> {
	const response = await ask('/_kiosk/staff', { method: 'POST', body: { code } });
	if (response?.status === 403) return 'wrong';
	if (response?.status === 429) return 'wait';
	return answerOf(response, (answer): answer is { token: string } => 'token' in answer);
}

/** `2026-11-24`. */
export async function askCounts(day: string, token: string): Promise<DayCounts | undefined> {
	return answerOf(
		await ask(`/_kiosk/counts?day=${day}`, { token }),
		(answer): answer is DayCounts => 'products' in answer && 'locales' in answer,
	);
}

/** The file that was written. */
export async function askExport(token: string): Promise<{ file: string } | undefined> {
	return answerOf(
		await ask('/_kiosk/export', { method: 'POST', token }),
		(answer): answer is { file: string } => 'file' in answer,
	);
}

interface Question {
	readonly method?: 'POST';
	readonly body?: unknown;
	readonly token?: string;
	readonly keepalive?: boolean;
}

async function ask(address: string, question: Question = {}): Promise<Response | undefined> {
	const { method = 'GET', body, token, keepalive = false } = question;
	try {
		return await fetch(address, {
			method,
			keepalive,
			signal: AbortSignal.timeout(patience),
			headers: {
				...(body !== undefined && { 'Content-Type': 'application/json' }),
				...(token !== undefined && { Authorization: `Bearer ${token}` }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
	} catch {
		return undefined;
	}
}

async function answerOf<Answer extends object>(
	response: Response | undefined,
	isRight: (answer: object) => answer is Answer,
): Promise<Answer | undefined> {
	if (response?.ok !== true) return undefined;
	try {
		const answer: unknown = await response.json();
		return typeof answer === 'object' && answer !== null && isRight(answer) ? answer : undefined;
	} catch {
		return undefined;
	}
}

function isState(answer: object): answer is KioskState {
	return 'edition' in answer && 'problems' in answer && Array.isArray(answer.problems);
}
