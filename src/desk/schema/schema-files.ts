import { calibreSchema, calibreSpecs } from '../../catalogue/calibre.ts';
import { recordSchemas } from '../../catalogue/catalogue.ts';
import { type KindId, kindOf, kinds } from '../../catalogue/kinds.ts';
import { productSchemaOf } from '../../catalogue/product.ts';
import { type RecordType, recordFolders } from '../../catalogue/record.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import type { JsonSchema } from '../../open-data/schema-parts.ts';
import { type StatementForms, specsSchemaOf } from './spec-schema.ts';
import { commonDefinitions, jsonSchemaOf } from './zod-schema.ts';

export const schemaFolder = 'docs/schemas';
const dialect = 'http://json-schema.org/draft-07/schema#';

/**
 * What editors are told of the records: by path from the project’s folder, the text of each file. One schema a type of
 * record, and one a kind of product; `.vscode/settings.json` says which is for which folder.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
	const forms: StatementForms = new Map();
	const types = Object.values(recordFolders).filter((type) => type !== 'product');
	const schemas = {
		...Object.fromEntries(kinds.map(({ id }) => [`product-${id}`, schemaOfProduct(id, forms)])),
		...Object.fromEntries(types.map((type) => [type, schemaOfType(type, forms)])),
	};
	// Last, for the others say which forms of statements there are.
	const parts = { $schema: dialect, definitions: { ...commonDefinitions(), ...Object.fromEntries(forms) } };
	return new Map([
		...Object.entries({ ...schemas, common: parts }).map(
			([name, schema]) => [`${schemaFolder}/${name}.json`, textOf(schema)] as const,
		),
		['.vscode/settings.json', textOf(editorSettings())],
	]);
}

function schemaOfProduct(kind: KindId, forms: StatementForms): JsonSchema {
	const schema = productSchemaOf(kind);
	return {
		$schema: dialect,
		title: `Product: ${allMessages.en.kinds[kind].one}`,
		...jsonSchemaOf(schema, 'product', { specs: schema.shape.specs.unwrap() }),
		definitions: { specs: specsSchemaOf(kindOf(kind).specs, forms) },
	};
}

function schemaOfType(type: Exclude<RecordType, 'product'>, forms: StatementForms): JsonSchema {
	const head = { $schema: dialect, title: `Record: ${type}` };
	if (type !== 'calibre') return { ...head, ...jsonSchemaOf(recordSchemas[type], type) };
	const own = { specs: calibreSchema.shape.specs.unwrap() };
	return {
		...head,
		...jsonSchemaOf(calibreSchema, type, own),
		definitions: { specs: specsSchemaOf(calibreSpecs, forms) },
	};
}

/** For the extension “YAML” by Red Hat. */
function editorSettings(): JsonSchema {
	const products = kinds.map(({ id }) => [`product-${id}`, `products/${id}`]);
	const others = Object.entries(recordFolders).flatMap(([place, type]) =>
		type === 'product' ? [] : [[type, place]],
	);
	return {
		'yaml.schemas': Object.fromEntries(
			[...products, ...others].map(([name, place]) => [
				`./${schemaFolder}/${name}.json`,
				`catalog-data/${place}/*.yaml`,
			]),
		),
		'yaml.yamlVersion': '1.2',
		'yaml.format.enable': false,
	};
}

function textOf(schema: JsonSchema): string {
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
