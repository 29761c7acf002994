/**
 * Work that can pause: each pause says how many units of work lie behind it, so that a reader's page can stop in time.
 * A unit is a term, a place or a product that was looked at.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** More units than this never lie between two pauses. */
export const unitsPerStep = 512;

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** Does something for each number below `count`, pausing as it goes. */
export function* inSteps(count: number, work: (number: number) => void): Steps<void> {
	for (let number = 0; number < count; number++) {
		work(number);
		if (number % unitsPerStep === unitsPerStep - 1) yield unitsPerStep;
	}
	yield count % unitsPerStep;
}
