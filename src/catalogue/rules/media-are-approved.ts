import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import { isOf, type Medium } from '../medium.ts';
import { byId } from '../order.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A picture is shown only as it was approved: the very file, and one cover for each thing. */
export const mediaAreApproved: Rule = function* ({ type, id }, catalogue) {
	const medium = type === 'medium' ? catalogue.media.get(id) : undefined;
	if (medium === undefined) return;
	yield* inFile(medium, catalogue);
	yield* inCover(medium, catalogue);
};

function* inFile({ id, approval }: Medium, { pictures }: Catalogue): Generator<Finding> {
	const picture = pictures.get(id);
	if (picture === undefined) yield { path: [], ...complaint('picture-missing', { id }) };
	else if (picture.hash !== approval.file)
		yield {
			path: ['approval', 'file'],
			...complaint('picture-unapproved', { file: picture.file, mark: [picture.hash] }),
		};
}

function* inCover(medium: Medium, { media }: Catalogue): Generator<Finding> {
	if (medium.cover !== 'yes') return;
	const [first] = [...media.values()]
		.filter((other) => other.cover === 'yes' && isOf(medium.of, other))
		.sort(byId);
	if (first === undefined || first.id === medium.id) return;
	yield { path: ['cover'], ...complaint('picture-second-cover', { file: `media/${first.id}.yaml` }) };
}
