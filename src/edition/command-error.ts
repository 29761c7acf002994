/** What a command cannot do and how to ask for it instead; shown without a stack trace. */
export class CommandError extends Error {
	override readonly name = 'CommandError';

	constructor(problem: string, fix: string) {
		super(`${problem}\n${fix}`);
	}
}
