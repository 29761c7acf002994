import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import { type Audience, audienceOf } from './audience.ts';
import { inheritedBy, relatedTo } from './borrowed.ts';
import type { Judge } from './judge.ts';
import {
	calibreJudge,
	controlJudge,
	editionJudge,
	enterpriseJudge,
	exhibitionJudge,
	guideJudge,
	mediumJudge,
	sourceJudge,
	termJudge,
	visitJudge,
} from './judges.ts';
import { leavesIn } from './leaves.ts';
import { productJudge } from './product-judge.ts';

/** One text of the catalogue, where it stands, and whether the readers of an edition may have it. */
export interface Said {
	/** `product yalguzag`. */
	readonly record: string;
	/** `specs.mass.value`. */
	readonly field: string;
	readonly text: string;
	/** When the text is a figure. */
	readonly quantity?: Quantity | undefined;
	readonly isOut: boolean;
}

/**
 * Everything that the catalogue says, text by text, judged for one edition. What no judge lets out is withheld: a new
 * field is, until somebody says who may read it.
 */
export function saidIn(catalogue: Catalogue, edition: EditionRecord): Said[] {
	const audience = audienceOf(catalogue, edition);
	const said = [
		...saidOfProducts(catalogue, audience),
		...judged('enterprise', catalogue.enterprises, (enterprise) => enterpriseJudge(enterprise, audience)),
		...judged('calibre', catalogue.calibres, (calibre) => calibreJudge(calibre, audience)),
		...judged('exhibition', catalogue.exhibitions, (exhibition) => exhibitionJudge(exhibition, audience)),
		...judged('visit', catalogue.visits, (visit) => visitJudge(visit, audience)),
		...judged('term', catalogue.terms, (term) => termJudge(term, audience)),
		...judged('guide', catalogue.guides, (guide) => guideJudge(guide, audience)),
		...judged('medium', catalogue.media, (medium) => mediumJudge(medium, audience)),
		...judged('edition', catalogue.editions, ({ id }) =>
			id === edition.id ? editionJudge(edition, audience) : nothing,
		),
		...judged('sign-offs', catalogue.signOffs, () => nothing),
	];
	const classes = textsAt(said, (field) => /^control\.\d+\.class$/.test(field));
	const cited = textsAt(said, isCitation);
	return [
		...said,
		...judged('control', catalogue.controls, (control) =>
			controlJudge(control, audience, classes.has(control.id)),
		),
		...judged('source', catalogue.sources, ({ id }) => sourceJudge(audience, cited.has(id))),
	];
}

const nothing: Judge = () => false;

function saidOfProducts(catalogue: Catalogue, audience: Audience): Said[] {
	const own = judged('product', catalogue.products, (product) => productJudge(product, catalogue, audience));
	const borrowed = [...catalogue.products.values()].flatMap((product) => [
		...inheritedBy(product, catalogue, own),
		...relatedTo(product, catalogue, own),
	]);
	return [...own, ...borrowed];
}

function judged<Item extends { readonly id: string }>(
	type: string,
	records: ReadonlyMap<string, Item>,
	judgeOf: (record: Item) => Judge,
): Said[] {
	return [...records.values()].flatMap((record) => {
		const judge = judgeOf(record);
		return leavesIn(record).map(({ path, text, quantity }) => ({
			record: `${type} ${record.id}`,
			field: path.join('.'),
			text,
			quantity,
			isOut: judge(path),
		}));
	});
}

/** What goes out in some fields. */
function textsAt(said: readonly Said[], isField: (field: string) => boolean): ReadonlySet<string> {
	return new Set(said.filter(({ isOut, field }) => isOut && isField(field)).map(({ text }) => text));
}

/** What a note or another figure was read in is not what the record rests on. */
function isCitation(field: string): boolean {
	return /(?:^|\.)sources?\.\d+$/.test(field) && !/(?:^notes|\.conflicts)\./.test(field);
}
