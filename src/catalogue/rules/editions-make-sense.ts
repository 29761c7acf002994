import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import type { EditionRecord } from '../edition-record.ts';
import type { FieldPath, Finding } from '../problem.ts';
import { mayRead, type ReleaseLevel } from '../release-level.ts';
import type { Rule } from './rule.ts';

/** They are the house's own standing editions. */
const everlasting: readonly string[] = ['public', 'internal'];

export const editionsMakeSense: Rule = function* ({ type, id }, catalogue) {
	const edition = type === 'edition' ? catalogue.editions.get(id) : undefined;
	if (edition === undefined) return;
	if (edition.expires !== undefined && everlasting.includes(id))
		yield { path: ['expires'], ...complaint('edition-everlasting', { id }) };
	yield* hiddenIn(edition, catalogue);
	yield* contradictionsIn(edition);
};

/** What an edition names for its readers and its level keeps from them. */
function* hiddenIn(edition: EditionRecord, { exhibitions, enterprises, products }: Catalogue) {
	const { event, selection, level } = edition;
	if (event !== undefined) yield* hidden(['event'], exhibitions.get(event), level);
	const path = ['selection', 'include'];
	for (const [index, id] of (selection?.include?.enterprises ?? []).entries())
		yield* hidden([...path, 'enterprises', index], enterprises.get(id), level);
	for (const [index, id] of (selection?.include?.products ?? []).entries())
		yield* hidden([...path, 'products', index], products.get(id), level);
}

function* hidden(
	path: FieldPath,
	record: { readonly id: string; readonly release: ReleaseLevel } | undefined,
	level: ReleaseLevel,
): Generator<Finding> {
	if (record === undefined || mayRead(level, record.release)) return;
	yield { path, ...complaint('edition-hides', { id: record.id, release: record.release }) };
}

function* contradictionsIn({ selection }: EditionRecord): Generator<Finding> {
	for (const list of ['kinds', 'enterprises', 'products'] as const) {
		const included: readonly string[] = selection?.include?.[list] ?? [];
		for (const [index, id] of (selection?.exclude?.[list] ?? []).entries())
			if (included.includes(id))
				yield { path: ['selection', 'exclude', list, index], ...complaint('edition-contradicts', { id }) };
	}
}
