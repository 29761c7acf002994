import type { FieldPath } from '../catalogue/problem.ts';

/** A change that cannot be made in the text of a record. */
export class EditError extends Error {
	override readonly name = 'EditError';
	readonly path: FieldPath;

	constructor(path: FieldPath) {
		super(`“${path.join('.')}” cannot be changed in this file.\nChange the file by hand.`);
		this.path = path;
	}
}
