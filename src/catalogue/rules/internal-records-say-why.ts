import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import type { RawRecord } from '../record.ts';
import type { Rule } from './rule.ts';

export const internalRecordsSayWhy: Rule = function* (record, catalogue) {
	const common = recordIn(record, catalogue);
	if (common?.release !== 'internal' || common.reason !== undefined) return;
	yield { path: ['release'], ...complaint('reason-missing') };
};

function recordIn({ type, id }: RawRecord, catalogue: Catalogue) {
	switch (type) {
		case 'product':
			return catalogue.products.get(id);
		case 'enterprise':
			return catalogue.enterprises.get(id);
		case 'calibre':
			return catalogue.calibres.get(id);
		case 'exhibition':
			return catalogue.exhibitions.get(id);
		case 'visit':
			return catalogue.visits.get(id);
		case 'control':
			return catalogue.controls.get(id);
		case 'term':
			return catalogue.terms.get(id);
		case 'guide':
			return catalogue.guides.get(id);
		case 'medium':
			return catalogue.media.get(id);
		case 'source':
		case 'edition':
		case 'sign-off':
			return undefined;
		default:
			return type satisfies never;
	}
}
