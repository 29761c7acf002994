import type {
	Edition,
	ReleasedCalibre,
	ReleasedEnterprise,
	ReleasedExhibition,
	ReleasedMaker,
	ReleasedProduct,
	ReleasedRecord,
	ReleasedSource,
} from '../catalogue/edition.ts';
import { openMarkOf } from './edition-mark.ts';
import { aboveThePublic, evidenceOf, openSpecsOf, openTextOf } from './open-statements.ts';
import { inOrder, messageIn, summaryOf } from './translations.ts';

/**
 * What an edition holds of its products, for machines: the value as written beside the value in SI, with state,
 * condition, mark and sources of each. Nothing that staff noted for themselves is in it, in no edition: whom to ask,
 * remarks, reasons, what other sources say. What a figure must not go without is: that it is unverified, and who
 * may see it.
 */
export type ProductsData = ReturnType<typeof productsDataOf>;
export type OpenProduct = ProductsData['products'][number];

export function productsDataOf(edition: Edition) {
	const { products, enterprises, calibres, exhibitions, controls, sources } = edition;
	return {
		$schema: 'products.schema.json',
		edition: openMarkOf(edition),
		rights: messageIn(edition, 'data.rights'),
		products: products.map((product) => openProductOf(edition, product)),
		enterprises: enterprises.map(openEnterpriseOf),
		calibres: calibres.map(openCalibreOf),
		exhibitions: exhibitions.map(openExhibitionOf),
		controls: controls.map(({ title, ...control }) => ({ ...control, title: inOrder(title) })),
		sources: sources.map(openSourceOf),
	};
}

function openProductOf(edition: Edition, product: ReleasedProduct) {
	const { status, maker, offeredBy, variantOf, variants, relations, exhibitions, control } = product;
	return {
		...openRecordOf(product),
		kind: product.kind,
		name: inOrder(product.name),
		summary: summaryOf(edition, product),
		status: status && {
			value: status.value,
			words: status.words && inOrder(status.words),
			...evidenceOf(status),
		},
		maker: maker && openMakerOf(maker),
		offeredBy: offeredBy && { enterprise: offeredBy.enterprise, ...evidenceOf(offeredBy) },
		variantOf,
		variants,
		specs: openSpecsOf(product.specs),
		parentTypes: product.parentTypes.map(({ name, link, specs }) => ({
			name,
			link,
			specs: openSpecsOf(specs),
		})),
		relations: relations.map((relation) => ({
			type: relation.type,
			to: relation.to,
			...evidenceOf(relation),
		})),
		exhibitions: exhibitions.map((entry) => ({
			exhibition: entry.exhibition,
			shown: entry.shown && inOrder(entry.shown),
			...evidenceOf(entry),
		})),
		export: product.export && openTextOf(product.export),
		control: control.map((entry) => ({ class: entry.class, ...evidenceOf(entry) })),
		sources: product.sources,
	};
}

function openRecordOf({ id, unreviewed, staff }: ReleasedRecord) {
	return { id, unreviewed, release: aboveThePublic(staff) };
}

function openMakerOf(maker: ReleasedMaker) {
	return { enterprise: maker.enterprise, name: maker.name, ...evidenceOf(maker) };
}

function openEnterpriseOf(enterprise: ReleasedEnterprise) {
	const { name, form, ownership, parent, place, role, families, facts, sources } = enterprise;
	return {
		...openRecordOf(enterprise),
		name: inOrder(name),
		form,
		ownership,
		parent,
		place: place && inOrder(place),
		role: role && openTextOf(role),
		families,
		facts: facts.map(openTextOf),
		sources,
	};
}

function openCalibreOf(calibre: ReleasedCalibre) {
	const { name, localName, qualifier, aliases, specs, sources } = calibre;
	return {
		...openRecordOf(calibre),
		name,
		localName: localName && inOrder(localName),
		class: calibre.class,
		qualifier: qualifier && inOrder(qualifier),
		aliases,
		specs: openSpecsOf(specs),
		sources,
	};
}

function openExhibitionOf(exhibition: ReleasedExhibition) {
	const { name, place, start, end, participation, items, sources } = exhibition;
	return {
		...openRecordOf(exhibition),
		name,
		place: inOrder(place),
		start,
		end,
		participation: participation && openTextOf(participation),
		items: items && { value: items.value, ...evidenceOf(items) },
		sources,
	};
}

function openSourceOf({ id, title, publisher, address, date, grade }: ReleasedSource) {
	return { id, title, publisher, address, date, grade };
}
