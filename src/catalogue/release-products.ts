import type { Catalogue } from './catalogue.ts';
import type { Door } from './door.ts';
import type {
	Released,
	ReleasedParentType,
	ReleasedProduct,
	ReleasedRelation,
	ReleasedSpec,
} from './edition.ts';
import { kindOf } from './kinds.ts';
import { byId, idsIn } from './order.ts';
import { type Product, relationInverses } from './product.ts';
import { strictest } from './release-level.ts';
import { settingOf, settingOfParentType } from './statements-in.ts';
import type { LocalizedText } from './texts.ts';

interface Seen {
	readonly products: ReadonlyMap<string, Product>;
	readonly enterprises: ReadonlySet<string>;
	readonly exhibitions: ReadonlySet<string>;
	readonly controls: ReadonlySet<string>;
}

export function releaseProducts(catalogue: Catalogue, door: Door): ReleasedProduct[] {
	const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
	const seen: Seen = {
		products: new Map(door.through(catalogue.products).map((product) => [product.id, product])),
		enterprises: ids(door.through(catalogue.enterprises)),
		exhibitions: ids(door.through(catalogue.exhibitions)),
		controls: ids(door.through(catalogue.controls)),
	};
	const relations = releaseRelations(seen, door);
	return [...seen.products.values()].map((product) =>
		releaseProduct(product, { door, seen, relations: relations.get(product.id) ?? [] }),
	);
}

interface Around {
	door: Door;
	seen: Seen;
	relations: readonly ReleasedRelation[];
}

function releaseProduct(product: Product, around: Around): ReleasedProduct {
	const { door, seen } = around;
	const setting = settingOf(product);
	const text = door.textsOf(product);
	const status = door.statement(product.status, setting, text);
	const maker = releaseMaker(product, around);
	const offeredBy = releaseOffer(product, around);
	const specs = specsOf(product, around);
	const parentTypes = releaseParentTypes(product, door, text);
	const exhibitions = product.exhibitions.flatMap((entry) => {
		const released = seen.exhibitions.has(entry.exhibition)
			? door.statement(entry, setting, text)
			: undefined;
		return released
			? [{ ...released, exhibition: entry.exhibition, shown: entry.shown && text(entry.shown) }]
			: [];
	});
	const exported = door.textStatement(product.export, setting, text);
	const control = product.control.flatMap((entry) => {
		const released = seen.controls.has(entry.class) ? door.statement(entry, setting, text) : undefined;
		return released ? [{ ...released, class: entry.class }] : [];
	});
	const formerIds = product.formerIds
		.filter(({ release = product.release }) => door.opens(release))
		.map(({ id }) => id);
	const said: (Released | undefined)[] = [
		status,
		maker,
		offeredBy,
		exported,
		...specs,
		...exhibitions,
		...around.relations,
		...control,
	];
	return {
		...door.record(product),
		kind: product.kind,
		name: text(product.name),
		summary: product.summary && text(product.summary),
		status: status && {
			...status,
			value: product.status.value,
			words: product.status.words && text(product.status.words),
		},
		maker,
		offeredBy,
		specs,
		parentTypes,
		variantOf:
			product.variantOf !== undefined && seen.products.has(product.variantOf) ? product.variantOf : undefined,
		variants: [...seen.products.values()]
			.filter(({ variantOf }) => variantOf === product.id)
			.map(({ id }) => id),
		...(formerIds.length > 0 && { formerIds }),
		relations: around.relations,
		exhibitions,
		export: exported,
		control,
		sources: idsIn(
			door.citable(product.sources),
			...said.map((released) => released?.sources),
			...parentTypes.flatMap((parent) => parent.specs.map(({ sources }) => sources)),
		),
	};
}

/** A maker without a record here is not named: its page would be missing, and its name might be withheld. */
function releaseMaker(product: Product, { door, seen }: Around): ReleasedProduct['maker'] {
	const { maker } = product;
	const released = door.statement(maker, settingOf(product), door.textsOf(product));
	if (maker === undefined || released === undefined) return undefined;
	if (maker.enterprise !== undefined && !seen.enterprises.has(maker.enterprise)) return undefined;
	return { ...released, enterprise: maker.enterprise, name: maker.name };
}

/** As with a maker; what it cites would tell that there is one. */
function releaseOffer(product: Product, { door, seen }: Around): ReleasedProduct['offeredBy'] {
	const { offeredBy } = product;
	if (offeredBy === undefined || !seen.enterprises.has(offeredBy.enterprise)) return undefined;
	const released = door.statement(offeredBy, settingOf(product), door.textsOf(product));
	return released && { ...released, enterprise: offeredBy.enterprise };
}

/** A variant says only what differs; the rest is its parent's, when the parent is seen. */
function specsOf(product: Product, { door, seen }: Around): ReleasedSpec[] {
	const { specs } = kindOf(product.kind);
	const own = door.specs(specs, product.specs, settingOf(product), door.textsOf(product));
	const parent = product.variantOf === undefined ? undefined : seen.products.get(product.variantOf);
	if (parent === undefined) return own;
	const setting = { ...settingOf(parent), within: strictest(parent.release, product.release) };
	const taken = door.specs(
		specs,
		{ ...parent.specs, ...emptied(product.specs) },
		setting,
		door.textsOf(parent),
	);
	const inherited = taken.map((said) => ({ ...said, inheritedFrom: parent.id }));
	return specs.flatMap(({ id }) => [...own, ...inherited].find(({ spec }) => spec === id) ?? []);
}

function emptied(specs: Product['specs']): Record<string, undefined> {
	return Object.fromEntries(Object.keys(specs).map((id) => [id, undefined]));
}

function releaseParentTypes(
	product: Product,
	door: Door,
	text: (text: LocalizedText) => LocalizedText,
): ReleasedParentType[] {
	return product.parentTypes.flatMap(({ name, link, reason, specs, notes }) => {
		const released = door.specs(kindOf(product.kind).specs, specs, settingOfParentType(product, link), text);
		if (released.length === 0) return [];
		const staff = door.isInternal ? { reason, notes: notes.map((note) => note.text) } : undefined;
		return [{ name, link, specs: released, staff }];
	});
}

/** Each relation is written once and seen from both sides, when both sides are seen. */
function releaseRelations({ products }: Seen, door: Door): ReadonlyMap<string, ReleasedRelation[]> {
	const relations = new Map([...products.keys()].map((id) => [id, [] as ReleasedRelation[]]));
	for (const product of [...products.values()].sort(byId)) {
		for (const { type, to, ...evidence } of product.relations) {
			const other = products.get(to);
			const within = strictest(product.release, other?.release ?? 'internal');
			const released = door.statement(evidence, { ...settingOf(product), within }, door.textsOf(product));
			if (other === undefined || released === undefined) continue;
			relations.get(product.id)?.push({ ...released, type, to });
			relations.get(to)?.push({ ...released, type: relationInverses[type], to: product.id });
		}
	}
	return relations;
}
