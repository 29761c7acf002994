/** What stops the set-up and what to do about it, in one sentence. */
export class SetupError extends Error {
	name = 'SetupError';
}
