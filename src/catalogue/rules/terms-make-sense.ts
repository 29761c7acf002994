import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import type { Finding } from '../problem.ts';
import { type ExplainedField, explainedFieldNames, type Term } from '../term.ts';
import type { Rule } from './rule.ts';

/** A reader who asks for a word is shown one explanation, and is never sent round in a circle of one. */
export const termsMakeSense: Rule = function* ({ type, id }, { terms }) {
	const term = type === 'term' ? terms.get(id) : undefined;
	if (term === undefined) return;
	for (const field of explainedFieldNames) yield* rivalsIn(term, field, terms);
	const index = term.seeAlso.indexOf(id);
	if (index >= 0) yield { path: ['seeAlso', index], ...complaint('term-to-itself') };
};

function* rivalsIn(term: Term, field: ExplainedField, terms: Catalogue['terms']): Generator<Finding> {
	for (const [index, explained] of term[field].entries()) {
		const rival = [...terms.values()].find(
			(other) => other.id < term.id && (other[field] as readonly string[]).includes(explained),
		);
		const isRepeated = (term[field] as readonly string[]).indexOf(explained) < index;
		if (rival === undefined && !isRepeated) continue;
		yield {
			path: [field, index],
			...(rival === undefined
				? complaint('term-repeated', { word: explained })
				: complaint('term-rival', { word: explained, term: rival.id })),
		};
	}
}
