import { calibreSpecs } from './calibre.ts';
import type { Catalogue } from './catalogue.ts';
import type { ControlClass } from './control-class.ts';
import { createDoor, type Door } from './door.ts';
import type {
	Edition,
	ReleasedCalibre,
	ReleasedEnterprise,
	ReleasedExhibition,
	ReleasedGuide,
	ReleasedMedium,
	ReleasedSource,
	ReleasedTerm,
	ReleasedVisit,
} from './edition.ts';
import type { EditionRecord } from './edition-record.ts';
import { kinds } from './kinds.ts';
import type { SubjectType } from './medium.ts';
import { byId, idsIn } from './order.ts';
import { releaseProducts } from './release-products.ts';
import { settingOf, settingOfEdition } from './statements-in.ts';

/**
 * The one way out of a catalogue: what an edition's audience may see, decided before anything is counted,
 * linked, indexed, drawn or named. What is not allowed is left out, never blanked.
 * @param date The day that the edition speaks of, `2026-11-24`: an input, so that a build never reads the clock.
 */
export function release(catalogue: Catalogue, record: EditionRecord, date: string): Edition {
	const door = createDoor(catalogue, record);
	const kindOrder = new Map(kinds.map(({ id }, index) => [id as string, index]));
	const products = releaseProducts(catalogue, door).sort(
		(a, b) => (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) || byId(a, b),
	);
	const enterprises = releaseEnterprises(catalogue, door);
	const calibres = releaseCalibres(catalogue, door);
	const exhibitions = releaseExhibitions(catalogue, door);
	const visits = releaseVisits(catalogue, door);
	const terms = releaseTerms(catalogue, door);
	const kindsSeen = new Set<string>(products.map(({ kind }) => kind));
	const guides = releaseGuides(catalogue, door).filter(({ id }) => kindsSeen.has(id));
	const media = releaseMedia(catalogue, door);
	const contact = door.textStatement(record.contact, settingOfEdition, door.text);

	const cited = new Set(
		[products, enterprises, calibres, exhibitions, visits, terms, guides, media, contact ?? []]
			.flat()
			.flatMap(({ sources }) => sources),
	);
	const classes = new Set(products.flatMap(({ control }) => control.map((entry) => entry.class)));
	return {
		id: record.id,
		title: door.text(record.title),
		audience: door.text(record.audience),
		level: record.level,
		locales: record.locales,
		destination: record.destination && door.text(record.destination),
		event: exhibitions.find(({ id }) => id === record.event)?.id,
		contact,
		address: record.address,
		expires: record.expires,
		kiosk: record.kiosk,
		date,
		products,
		enterprises,
		calibres,
		exhibitions,
		visits,
		controls: door
			.through(catalogue.controls)
			.filter(({ id }) => classes.has(id))
			.map((control) => releaseControl(control, door)),
		terms,
		guides,
		media,
		sources: releaseSources(catalogue, cited, door),
	};
}

function releaseEnterprises(catalogue: Catalogue, door: Door): ReleasedEnterprise[] {
	const seen = new Set(door.through(catalogue.enterprises).map(({ id }) => id));
	return door.through(catalogue.enterprises).map((enterprise) => {
		const setting = settingOf(enterprise);
		const text = door.textsOf(enterprise);
		const role = door.textStatement(enterprise.role, setting, text);
		const facts = enterprise.facts.flatMap((fact) => door.textStatement(fact, setting, text) ?? []);
		return {
			...door.record(enterprise),
			name: text(enterprise.name),
			form: enterprise.form,
			ownership: enterprise.ownership,
			parent: enterprise.parent !== undefined && seen.has(enterprise.parent) ? enterprise.parent : undefined,
			place: enterprise.place && text(enterprise.place),
			role,
			families: enterprise.families,
			facts,
			sources: idsIn(door.citable(enterprise.sources), role?.sources, ...facts.map(({ sources }) => sources)),
		};
	});
}

function releaseCalibres(catalogue: Catalogue, door: Door): ReleasedCalibre[] {
	return door.through(catalogue.calibres).map((calibre) => {
		const text = door.textsOf(calibre);
		const specs = door.specs(calibreSpecs, calibre.specs, settingOf(calibre, true), text);
		return {
			...door.record(calibre),
			name: calibre.name,
			localName: calibre.localName && text(calibre.localName),
			class: calibre.class,
			qualifier: calibre.qualifier && text(calibre.qualifier),
			aliases: calibre.aliases,
			specs,
			sources: idsIn(door.citable(calibre.sources, true), ...specs.map(({ sources }) => sources)),
		};
	});
}

function releaseExhibitions(catalogue: Catalogue, door: Door): ReleasedExhibition[] {
	return door
		.through(catalogue.exhibitions)
		.map((exhibition) => {
			const setting = settingOf(exhibition);
			const text = door.textsOf(exhibition);
			const participation = door.textStatement(exhibition.participation, setting, text);
			const items = door.statement(exhibition.items, setting, text);
			return {
				...door.record(exhibition),
				name: exhibition.name,
				place: text(exhibition.place),
				start: exhibition.start,
				end: exhibition.end,
				participation,
				items: exhibition.items && items && { ...items, value: exhibition.items.value },
				sources: idsIn(door.citable(exhibition.sources), participation?.sources, items?.sources),
			};
		})
		.sort((a, b) => b.start.localeCompare(a.start, 'en') || byId(a, b));
}

function releaseVisits(catalogue: Catalogue, door: Door): ReleasedVisit[] {
	const seen = new Set(door.through(catalogue.enterprises).map(({ id }) => id));
	return door
		.through(catalogue.visits)
		.filter(({ enterprises }) => enterprises.some((id) => seen.has(id)))
		.map((visit) => {
			const text = door.textsOf(visit);
			return {
				...door.record(visit),
				title: text(visit.title),
				date: visit.date,
				representatives: visit.representatives,
				countries: visit.countries,
				delegation: visit.delegation && text(visit.delegation),
				enterprises: visit.enterprises.filter((id) => seen.has(id)),
				shown: text(visit.shown),
				recurring: visit.recurring === 'yes',
				sources: idsIn(door.citable(visit.sources)),
			};
		})
		.sort((a, b) => b.date.localeCompare(a.date, 'en') || byId(a, b));
}

function releaseControl(control: ControlClass, door: Door): Edition['controls'][number] {
	const { id, list, code, title } = control;
	return { id, list, code, title: door.textsOf(control)(title) };
}

function releaseTerms(catalogue: Catalogue, door: Door): ReleasedTerm[] {
	const seen = new Set(door.through(catalogue.terms).map(({ id }) => id));
	return door.through(catalogue.terms).map((term) => {
		const text = door.textsOf(term);
		const { aliases, specs, units, choices, statuses, controlLists } = term;
		return {
			...door.record(term),
			term: text(term.term),
			aliases,
			explanation: text(term.explanation),
			specs,
			units,
			choices,
			statuses,
			controlLists,
			seeAlso: term.seeAlso.filter((id) => seen.has(id)),
			sources: idsIn(door.citable(term.sources)),
		};
	});
}

function releaseGuides(catalogue: Catalogue, door: Door): ReleasedGuide[] {
	return door.through(catalogue.guides).map((guide) => {
		const text = door.textsOf(guide);
		return {
			...door.record(guide),
			purpose: text(guide.purpose),
			choosing: text(guide.choosing),
			goesWith: guide.goesWith && text(guide.goesWith),
			sources: idsIn(door.citable(guide.sources)),
		};
	});
}

/** A picture is seen only beside what it is of. */
function releaseMedia(catalogue: Catalogue, door: Door): ReleasedMedium[] {
	const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
	const seen: Readonly<Record<SubjectType, ReadonlySet<string>>> = {
		product: ids(door.through(catalogue.products)),
		enterprise: ids(door.through(catalogue.enterprises)),
		calibre: ids(door.through(catalogue.calibres)),
		exhibition: ids(door.through(catalogue.exhibitions)),
	};
	return door
		.through(catalogue.media)
		.filter(({ of }) => seen[of.type].has(of.id))
		.map((medium) => {
			const text = door.textsOf(medium);
			return {
				...door.record(medium),
				of: medium.of,
				isCover: medium.cover === 'yes',
				alt: text(medium.alt),
				caption: medium.caption && text(medium.caption),
				credit: medium.rights.credit,
				file: medium.approval.file,
				sources: idsIn(door.citable(medium.sources)),
			};
		})
		.sort(bySubject);
}

function bySubject(a: ReleasedMedium, b: ReleasedMedium): number {
	const [one, other] = [a, b].map(({ of, isCover }) => `${of.type} ${of.id} ${isCover ? 0 : 1}`);
	return one === other ? byId(a, b) : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** A source is seen only through what cites it. */
function releaseSources(
	{ sources }: Catalogue,
	cited: ReadonlySet<string>,
	{ isInternal }: Door,
): ReleasedSource[] {
	return [...sources.values()]
		.filter(({ id }) => cited.has(id))
		.sort(byId)
		.map(({ id, title, publisher, address, date, grade, note }) => ({
			id,
			title,
			publisher,
			address,
			date,
			grade,
			note: isInternal ? note : undefined,
		}));
}
