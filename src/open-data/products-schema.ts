import { calibreClasses, calibreSpecs } from '../catalogue/calibre.ts';
import type { Edition } from '../catalogue/edition.ts';
import { enterpriseForms } from '../catalogue/enterprise.ts';
import { families } from '../catalogue/kind.ts';
import { type KindId, kinds } from '../catalogue/kinds.ts';
import { relationInverses, statuses } from '../catalogue/product.ts';
import { releaseLevels } from '../catalogue/release-level.ts';
import { sourceGrades } from '../catalogue/source.ts';
import {
	commonDefinitions,
	day,
	flag,
	idOf,
	type JsonSchema,
	listOf,
	localized,
	object,
	of,
	oneOf,
	partOfDate,
	statement,
	text,
} from './schema-parts.ts';
import { specDefinitions, specsSchemaOf } from './spec-schemas.ts';

/**
 * What `products.json` of an edition holds, as JSON Schema 2020-12. Only the kinds that the edition has a product of
 * are in it: which others there are may be more than its readers are told.
 */
export function productsSchemaOf({ id, products }: Edition): JsonSchema {
	const seen = new Set<string>(products.map(({ kind }) => kind));
	const shown = kinds.filter((kind) => seen.has(kind.id));
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: `Products of the edition “${id}”`,
		description:
			'Figures stand as written and in SI. A specification of the kind that has no entry is not stated: it does not mean “no”.',
		...object(
			{
				edition,
				rights: localized,
				products: listOf(of('product')),
				enterprises: listOf(enterprise),
				calibres: listOf(calibre),
				exhibitions: listOf(exhibition),
				controls: listOf(control),
				sources: listOf(source),
			},
			{ $schema: text },
		),
		$defs: {
			...commonDefinitions,
			...specDefinitions,
			...Object.fromEntries(shown.map((kind) => [`specsOf-${kind.id}`, specsSchemaOf(kind.specs)])),
			product: {
				...object({ ...productFields, kind: oneOf(shown.map((kind) => kind.id)) }, perhapsOfProduct),
				allOf: shown.map((kind) => onlySpecsOf(kind.id)),
			},
		},
	};
}

function onlySpecsOf(kind: KindId): JsonSchema {
	const specs = of(`specsOf-${kind}`);
	return {
		if: { properties: { kind: { const: kind } } },
		// biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema.
		then: { properties: { specs, parentTypes: listOf({ properties: { specs } }) } },
	};
}

const record = { id: of('id'), unreviewed: listOf(of('locale')) };
const cited = { sources: listOf(idOf('sources')) };
const perhapsRestricted = { release: of('release') };

const edition = object(
	{
		id: of('id'),
		title: localized,
		audience: localized,
		level: oneOf(releaseLevels),
		date: day,
		locales: listOf(of('locale')),
	},
	{
		expires: day,
		isDraft: flag('Not everything in it has been signed: it is not to be given away.'),
		fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
		address: text,
	},
);

const productFields = {
	...record,
	name: localized,
	variants: listOf(idOf('products')),
	specs: { type: 'object' },
	parentTypes: listOf(
		object({ name: text, link: oneOf(['sourced', 'inferred']), specs: { type: 'object' } }),
	),
	relations: listOf(
		statement({ type: oneOf(Object.entries(relationInverses).flat()), to: idOf('products') }),
	),
	exhibitions: listOf(statement({ exhibition: idOf('exhibitions') }, { shown: localized })),
	control: listOf(statement({ class: idOf('controls') })),
	...cited,
};

const perhapsOfProduct = {
	...perhapsRestricted,
	summary: localized,
	status: statement({ value: oneOf(statuses) }, { words: localized }),
	maker: statement({}, { enterprise: idOf('enterprises'), name: text }),
	offeredBy: statement({ enterprise: idOf('enterprises') }),
	variantOf: idOf('products'),
	export: of('textStatement'),
};

const enterprise = object(
	{
		...record,
		name: localized,
		form: oneOf(enterpriseForms),
		ownership: oneOf(['state', 'private', 'joint']),
		families: listOf(oneOf(families)),
		facts: listOf(of('textStatement')),
		...cited,
	},
	{ ...perhapsRestricted, parent: idOf('enterprises'), place: localized, role: of('textStatement') },
);

const calibre = object(
	{
		...record,
		name: text,
		class: oneOf(calibreClasses),
		aliases: listOf(text),
		specs: specsSchemaOf(calibreSpecs),
		...cited,
	},
	{ ...perhapsRestricted, localName: localized, qualifier: localized },
);

const exhibition = object(
	{ ...record, name: text, place: localized, start: partOfDate, ...cited },
	{
		...perhapsRestricted,
		end: partOfDate,
		participation: of('textStatement'),
		items: statement({ value: { type: 'integer' } }),
	},
);

const control = object({
	id: of('id'),
	list: oneOf(['eu-military-list', 'harmonized-system']),
	code: text,
	title: localized,
});

const source = object(
	{ id: of('id'), title: text, grade: oneOf(sourceGrades) },
	{
		publisher: text,
		address: { ...text, description: 'As noted, be it a web address or not.' },
		date: partOfDate,
	},
);
