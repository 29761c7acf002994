/** Why no hand-out can be made of a built edition, in a sentence. */
export class HandOutError extends Error {
	override readonly name = 'HandOutError';
}
