import type { Calibre } from '../catalogue/calibre.ts';
import type { ControlClass } from '../catalogue/control-class.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import type { Enterprise } from '../catalogue/enterprise.ts';
import type { Exhibition } from '../catalogue/exhibition.ts';
import type { Guide } from '../catalogue/guide.ts';
import type { Medium } from '../catalogue/medium.ts';
import type { Term } from '../catalogue/term.ts';
import type { Visit } from '../catalogue/visit.ts';
import type { Audience, Place } from './audience.ts';
import { inSpec, inStatement, type Judge, recordJudge } from './judge.ts';

/*
 * One for each type of record but products: which of its fields go out, and with whom.
 */

export function enterpriseJudge(enterprise: Enterprise, audience: Audience): Judge {
	const place = audience.placeIn(enterprise);
	return recordJudge(
		audience,
		enterprise,
		audience.seen.enterprise(enterprise.id),
		([field = '', ...rest]) => {
			if (field === 'parent') return audience.seen.enterprise(enterprise.parent ?? '');
			const fact = field === 'facts' ? enterprise.facts[Number(rest[0])] : undefined;
			if (fact !== undefined) return inStatement(audience, enterprise, fact, place, rest.slice(1));
			if (field === 'role' && enterprise.role !== undefined)
				return inStatement(audience, enterprise, enterprise.role, place, rest);
			return ['form', 'ownership', 'families'].includes(field);
		},
	);
}

export function calibreJudge(calibre: Calibre, audience: Audience): Judge {
	const place: Place = { ...audience.placeIn(calibre), isWeakAllowed: true };
	return recordJudge(
		audience,
		calibre,
		audience.seen.calibre(calibre.id),
		([field = '', id = '', ...rest]) => {
			if (field === 'sources') return audience.isCitable(calibre.sources[Number(id)] ?? '', true);
			const statement = Object.entries(calibre.specs).find(([spec]) => spec === id)?.[1];
			if (field === 'specs' && statement !== undefined)
				return inSpec(audience, calibre, statement, place, rest);
			return ['class', 'aliases'].includes(field);
		},
	);
}

export function exhibitionJudge(exhibition: Exhibition, audience: Audience): Judge {
	const place = audience.placeIn(exhibition);
	return recordJudge(
		audience,
		exhibition,
		audience.seen.exhibition(exhibition.id),
		([field = '', ...rest]) => {
			const said =
				field === 'participation' ? exhibition.participation : field === 'items' && exhibition.items;
			if (said) return inStatement(audience, exhibition, said, place, rest);
			return ['start', 'end'].includes(field);
		},
	);
}

export function visitJudge(visit: Visit, audience: Audience): Judge {
	return recordJudge(audience, visit, audience.seen.visit(visit.id), ([field = '', at]) =>
		field === 'enterprises'
			? audience.seen.enterprise(visit.enterprises[Number(at)] ?? '')
			: ['date', 'representatives', 'countries'].includes(field),
	);
}

export function termJudge(term: Term, audience: Audience): Judge {
	return recordJudge(audience, term, audience.seen.term(term.id), ([field = '', at]) => {
		if (field === 'sources') return audience.isCitable(term.sources[Number(at)] ?? '', false);
		if (field === 'seeAlso') return audience.seen.term(term.seeAlso[Number(at)] ?? '');
		return ['aliases', 'specs', 'units', 'choices', 'statuses', 'controlLists'].includes(field);
	});
}

/** A guide is seen through the products of its kind; all that it has is texts. */
export function guideJudge(guide: Guide, audience: Audience): Judge {
	return recordJudge(audience, guide, audience.seen.guide(guide.id), () => false);
}

/** A picture is seen beside what it is of; whose it is and who approved it are the house's business. */
export function mediumJudge(medium: Medium, audience: Audience): Judge {
	const isSeen = audience.reads(medium.release) && audience.seen[medium.of.type](medium.of.id);
	return recordJudge(audience, medium, isSeen, ([field = '', at = '']) => {
		if (field === 'alt' || field === 'caption') return audience.readsIn(at, medium);
		return field === 'of' || (field === 'rights' && at === 'credit');
	});
}

/** A class is seen through the products that are in it, and alone. */
export function controlJudge(control: ControlClass, audience: Audience, isNamed: boolean): Judge {
	return ([field = '', at = '']) => {
		if (!isNamed || !audience.seen.control(control.id)) return false;
		return field === 'title' ? audience.readsIn(at, control) : ['id', 'list', 'code'].includes(field);
	};
}

/** A source is seen through what cites it. */
export function sourceJudge(audience: Audience, isCited: boolean): Judge {
	return ([field = '']) => {
		if (!isCited) return false;
		if (field === 'note') return audience.isStaff;
		return ['id', 'title', 'publisher', 'address', 'date', 'grade'].includes(field);
	};
}

export function editionJudge(edition: EditionRecord, audience: Audience): Judge {
	return ([field = '', ...rest]) => {
		if (field === 'event') return audience.seen.exhibition(edition.event ?? '');
		if (['title', 'audience', 'destination'].includes(field)) return audience.readsIn(rest[0] ?? '');
		if (field === 'contact' && edition.contact !== undefined) {
			const place: Place = { within: 'public', recordSources: [], isWeakAllowed: false };
			const [part = '', at = ''] = rest;
			if ((part === 'text' || part === 'condition') && !audience.readsIn(at)) return false;
			return inStatement(
				audience,
				{ release: 'public', translations: {}, sources: [], notes: [] },
				edition.contact,
				place,
				rest,
			);
		}
		return ['id', 'level', 'locales', 'address', 'expires'].includes(field);
	};
}
