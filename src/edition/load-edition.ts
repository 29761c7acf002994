import type { Edition } from '../catalogue/edition.ts';
import { release } from '../catalogue/release.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openCatalogue } from './open-catalogue.ts';

let loaded: Edition | undefined;

/**
 * The pages' one door to the data: the edition that this build is for, read and released once.
 * The build command says which by VITRIN_EDITION, VITRIN_DATE and VITRIN_DATA.
 */
export function loadEdition(): Edition {
	loaded ??= openEdition();
	return loaded;
}

function openEdition(): Edition {
	const {
		VITRIN_DATA: folder = 'catalog-data',
		VITRIN_EDITION: id = 'public',
		VITRIN_DATE: date,
	} = process.env;
	if (date === undefined) throw new Error('VITRIN_DATE is not set. Build with npm run build, which sets it.');
	const catalogue = openCatalogue(folder);
	const record = catalogue.editions.get(id);
	if (record === undefined) throw new Error(`There is no edition “${id}” in ${folder}/editions.`);
	const edition = release(catalogue, record, date);
	return { ...edition, fingerprint: fingerprintOf(edition) };
}
