/**
 * What is known of a visitor: kept in the session's storage until the wipe, and nowhere else. Where a browser refuses
 * storage, a page forgets it by itself.
 */
export interface Visit {
	/** Where the visitor was before, the latest last. */
	readonly trail: readonly string[];
	/** The language that was counted. */
	readonly locale?: string;
}

const key = 'kiosk-visit';
const longestTrail = 60;

export function readVisit(): Visit {
	try {
		const visit: unknown = JSON.parse(sessionStorage.getItem(key) ?? '');
		return isVisit(visit) ? visit : { trail: [] };
	} catch {
		return { trail: [] };
	}
}

export function keepVisit(visit: Visit): void {
	try {
		sessionStorage.setItem(key, JSON.stringify({ ...visit, trail: visit.trail.slice(-longestTrail) }));
	} catch {
		// Without it “back” leads to the start.
	}
}

function isVisit(value: unknown): value is Visit {
	return typeof value === 'object' && value !== null && 'trail' in value && Array.isArray(value.trail);
}
