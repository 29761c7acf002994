import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/edition.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Wording } from './cell-value.ts';
import type { Known } from './read-cell.ts';
import { type Said, saidBy, saidInEdition } from './said.ts';

/** Whose sheet it is: the house's own, or one that shows what an edition's readers may see. */
export interface SheetSource {
	readonly catalogue: Catalogue;
	readonly edition?: Edition | undefined;
}

/** The products of a source by id. */
export function productsIn({ catalogue, edition }: SheetSource): ReadonlyMap<string, Said> {
	const all =
		edition === undefined
			? [...catalogue.products.values()].map(saidBy)
			: edition.products.map(saidInEdition);
	return new Map(all.map((said) => [said.id, said]));
}

/** A calibre goes by its name where no other that the sheet may name has the same. */
export function wordingOf({ catalogue, edition }: SheetSource, language: StaffLanguage): Wording {
	const all = edition?.calibres ?? [...catalogue.calibres.values()];
	const isOwn = (name: string) => all.filter((other) => other.name === name).length === 1;
	return {
		language,
		calibres: new Map(all.map(({ id, name }) => [id, isOwn(name) ? name : id])),
	};
}

export function knownIn({ calibres, enterprises }: Catalogue): Known {
	return {
		calibres: [...calibres.values()].map(({ id, name, localName, aliases }) => ({
			id,
			names: [name, ...Object.values(localName ?? {}).filter((text) => text !== undefined), ...aliases],
		})),
		enterprises: [...enterprises.keys()],
	};
}
