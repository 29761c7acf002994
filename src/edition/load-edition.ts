import type { Edition } from '../catalogue/edition.ts';
import { picturesOf } from './edition-pictures.ts';
import { openCatalogue } from './open-catalogue.ts';
import { openEdition } from './open-edition.ts';

let loaded: Edition | undefined;

/**
 * The pages' one door to the data: the edition that this build is for, read and released once.
 * The build command says which by VITRIN_EDITION, VITRIN_DATE, VITRIN_DATA and VITRIN_DRAFT, and
 * by VITRIN_PICTURES where it has put what came of pictures.
 */
export function loadEdition(): Edition {
	loaded ??= editionOfThisBuild();
	return loaded;
}

function editionOfThisBuild(): Edition {
	const {
		VITRIN_DATA: data = 'catalog-data',
		VITRIN_EDITION: edition = 'public',
		VITRIN_DATE: date,
		VITRIN_DRAFT: draft,
		VITRIN_PICTURES: cache = '',
	} = process.env;
	if (date === undefined) throw new Error('VITRIN_DATE is not set. Build with npm run build, which sets it.');
	const opened = openEdition(openCatalogue(data), { edition, data, date, isDraft: draft === '1' });
	return { ...opened, pictures: picturesOf(opened.media, cache) };
}
