import type { Locale } from '../../catalogue/locales.ts';
import type { CardPicture } from '../../ui/picture-files.ts';
import type { SheetLine } from '../../ui/sheet-cells.ts';

/** One answer that a reader may tick: a kind, an enterprise, a role. */
export interface Option {
	readonly id: string;
	readonly label: string;
}

/** A question with a list of answers; a product may have several of them, or none that is stated. */
export interface CheckFacet {
	/** Its name in an address: `kind`, `calibre`, or a spec's id. */
	readonly id: string;
	readonly label: string;
	readonly options: readonly Option[];
}

/** A question answered by a number: a spec with a dimension, or a year, which has no unit. */
export interface FigureFacet {
	/** The spec's id. */
	readonly id: string;
	readonly label: string;
	/** What a reader may type in; the first is what pages show. */
	readonly units: readonly ShownUnit[];
}

/** A unit with its way to SI: value × factor + zero. */
export interface ShownUnit {
	/** As it stands in an address: `kg`. */
	readonly id: string;
	readonly label: string;
	readonly factor: number;
	readonly zero: number;
}

/** From and to in SI, or years; null where it is open: “up to 1500 m”. */
export type Interval = readonly [from: number | null, to: number | null];

export interface BrowseProduct {
	readonly id: string;
	readonly name: string;
	/** Its language, when that is not the page's. */
	readonly lang?: Locale;
	/** Where the words of its name stand, by offsets into it. */
	readonly words: readonly (readonly [start: number, end: number])[];
	/** Its place by name, in the order of the language. */
	readonly rank: number;
	/** By check facet: numbers of its options; none when nothing is stated. */
	readonly checks: readonly (readonly number[])[];
	/** By number of a figure facet; null where the spec is not applicable, left out where it is not stated. */
	readonly figures: { readonly [facet: string]: Interval | null };
	/** What is shown on its card: numbers of `BrowseData.labels` and what is said. */
	readonly facts: readonly (readonly [label: number, value: SheetLine])[];
	readonly picture?: CardPicture;
	/** Where there are no facts to show. */
	readonly summary?: SheetLine;
	/** Who may see it, where that is not everybody: for staff. */
	readonly mark?: string;
}

/** Which questions make sense of a kind's products, by their numbers; those for every product among them. */
export interface BrowseKind {
	/** What one product of it is called. */
	readonly name: string;
	readonly checks: readonly number[];
	readonly figures: readonly number[];
}

/** What the browse island narrows: an edition in one language, in ready strings and SI. */
export interface BrowseData {
	readonly checks: readonly CheckFacet[];
	readonly figures: readonly FigureFacet[];
	/** In the order of the options of the facet `kind`. */
	readonly kinds: readonly BrowseKind[];
	readonly labels: readonly string[];
	/** In the order of the edition, which is that of the search index too. */
	readonly products: readonly BrowseProduct[];
}

/** The check facet that decides which others are asked. */
export const kindFacet = 0;
