import type { Plan } from './change.ts';

/** Which differences of a sheet are accepted: all but some, or some alone, by their places: `Rifles!F7`. */
export interface Review {
	readonly accept?: readonly string[] | undefined;
	readonly refuse?: readonly string[] | undefined;
}

/** A plan without what was refused, its problems included. `unknown` are places where nothing differs. */
export function reviewed(plan: Plan, { accept, refuse = [] }: Review): { plan: Plan; unknown: string[] } {
	const places = new Set([...plan.changes, ...plan.problems, ...plan.notices].map(({ place }) => place));
	const isAccepted = ({ place }: { place: string }) =>
		// What is said of the whole file is no cell's.
		place === '' || ((accept === undefined || accept.includes(place)) && !refuse.includes(place));
	return {
		plan: {
			...plan,
			changes: plan.changes.filter(isAccepted),
			problems: plan.problems.filter(isAccepted),
			notices: plan.notices.filter(isAccepted),
		},
		unknown: [...(accept ?? []), ...refuse].filter((place) => !places.has(place)),
	};
}
