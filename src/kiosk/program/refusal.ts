/** Why a request is not answered as it asks, for the answer that says so. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;

	constructor(status: number, problem: string, headers: Readonly<Record<string, string>> = {}) {
		super(problem);
		this.status = status;
		this.headers = headers;
	}
}
