import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { dataFilesOf, jsonText } from '../../open-data/data-files.ts';
import { dataPackageOf } from '../../open-data/data-package.ts';

export const GET: APIRoute = () => {
	const edition = loadEdition();
	const files = dataFilesOf(edition);
	const checked = {
		'products.csv': checkedOf(files['products.csv']),
		'products.json': checkedOf(files['products.json']),
		'products.schema.json': checkedOf(files['products.schema.json']),
	};
	return new Response(jsonText(dataPackageOf(edition, checked)));
};

function checkedOf(file: Uint8Array) {
	return { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') };
}
