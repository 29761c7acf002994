import type { CalibreSpecId, calibreClasses } from './calibre.ts';
import type { RecordChange } from './changes.ts';
import type { ControlClass } from './control-class.ts';
import type { Enterprise, EnterpriseForm } from './enterprise.ts';
import type { Family } from './kind.ts';
import type { KindId, SpecId } from './kinds.ts';
import type { KioskSettings } from './kiosk-settings.ts';
import type { Locale } from './locales.ts';
import type { Picture, PictureWords, Subject } from './medium.ts';
import type { RelationType, Status } from './product.ts';
import type { ReleaseLevel } from './release-level.ts';
import type { SourceGrade } from './source.ts';
import type { Basis, SpecValue } from './statement.ts';
import type { ExplainedField, Term } from './term.ts';
import type { LocalizedText } from './texts.ts';

/** What only the internal edition carries: how a thing is known, and what staff said of it. */
export interface StaffMark {
	/** The freest edition that shows it. */
	readonly release: ReleaseLevel;
	readonly basis?: Basis | undefined;
	readonly confirm?: string | undefined;
	readonly note?: string | undefined;
}

/** What every released statement carries. */
export interface Released {
	/** Ids of `Edition.sources`. */
	readonly sources: readonly string[];
	/** Read in the weakest sources only; shown with its mark. */
	readonly unconfirmed: boolean;
	/** Proposed by the compilers, decided by nobody. */
	readonly suggested: boolean;
	readonly condition?: LocalizedText | undefined;
	readonly staff?: StaffMark | undefined;
}

export interface ReleasedConflict {
	readonly value: SpecValue;
	readonly sources: readonly string[];
	readonly note?: string | undefined;
}

/** What is said for a spec. A spec of the kind that is not there at all is not stated. */
export type Saying =
	| {
			readonly state: 'stated';
			readonly value: SpecValue;
			readonly conflicts: readonly ReleasedConflict[];
			/** The value is a range that holds the figure, which these readers may not see. */
			readonly banded?: true;
	  }
	/** `withheld`: there is a value, and these readers may ask for it. */
	| { readonly state: 'not-applicable' | 'on-request' | 'withheld' };

export type ReleasedSpec<Id extends string = SpecId> = Released &
	Saying & {
		readonly spec: Id;
		/** The product that says it, when a variant only takes it over. */
		readonly inheritedFrom?: string | undefined;
	};

export type ReleasedText = Released & { readonly text: LocalizedText };

export interface ReleasedRecord {
	readonly id: string;
	/** Languages whose texts no native speaker has confirmed. */
	readonly unreviewed: readonly Locale[];
	readonly notes: readonly { readonly text: string; readonly source?: string | undefined }[];
	readonly staff?: { readonly release: ReleaseLevel; readonly reason?: string | undefined } | undefined;
}

export interface ReleasedParentType {
	readonly name: string;
	readonly link: 'sourced' | 'inferred';
	readonly specs: readonly ReleasedSpec[];
	readonly staff?: { readonly reason?: string | undefined; readonly notes: readonly string[] } | undefined;
}

export type ReleasedMaker = Released & {
	readonly enterprise?: string | undefined;
	readonly name?: string | undefined;
};

export type ReleasedRelation = Released & { readonly type: RelationType; readonly to: string };

export interface ReleasedProduct extends ReleasedRecord {
	readonly kind: KindId;
	readonly name: LocalizedText;
	readonly summary?: LocalizedText | undefined;
	readonly status?:
		| (Released & { readonly value: Status; readonly words?: LocalizedText | undefined })
		| undefined;
	readonly maker?: ReleasedMaker | undefined;
	readonly offeredBy?: (Released & { readonly enterprise: string }) | undefined;
	/** In the order of the kind. */
	readonly specs: readonly ReleasedSpec[];
	readonly parentTypes: readonly ReleasedParentType[];
	readonly variantOf?: string | undefined;
	readonly variants: readonly string[];
	/** Whose addresses lead here; absent when there is none. */
	readonly formerIds?: readonly string[];
	readonly relations: readonly ReleasedRelation[];
	readonly exhibitions: readonly (Released & {
		readonly exhibition: string;
		readonly shown?: LocalizedText | undefined;
	})[];
	readonly export?: ReleasedText | undefined;
	readonly control: readonly (Released & { readonly class: string; readonly note?: string | undefined })[];
	/** Everything that the record's released statements cite. */
	readonly sources: readonly string[];
}

export interface ReleasedEnterprise extends ReleasedRecord {
	readonly name: LocalizedText;
	readonly form: EnterpriseForm;
	readonly ownership: Enterprise['ownership'];
	readonly parent?: string | undefined;
	readonly place?: LocalizedText | undefined;
	readonly role?: ReleasedText | undefined;
	readonly families: readonly Family[];
	readonly facts: readonly ReleasedText[];
	readonly sources: readonly string[];
}

export interface ReleasedCalibre extends ReleasedRecord {
	readonly name: string;
	readonly localName?: LocalizedText | undefined;
	readonly class: (typeof calibreClasses)[number];
	readonly qualifier?: LocalizedText | undefined;
	readonly aliases: readonly string[];
	readonly specs: readonly ReleasedSpec<CalibreSpecId>[];
	readonly sources: readonly string[];
}

export interface ReleasedExhibition extends ReleasedRecord {
	readonly name: string;
	readonly place: LocalizedText;
	readonly start: string;
	readonly end?: string | undefined;
	readonly participation?: ReleasedText | undefined;
	readonly items?: (Released & { readonly value: number }) | undefined;
	readonly sources: readonly string[];
}

export interface ReleasedVisit extends ReleasedRecord {
	readonly title: LocalizedText;
	readonly date: string;
	readonly representatives?: number | undefined;
	readonly countries?: number | undefined;
	readonly delegation?: LocalizedText | undefined;
	readonly enterprises: readonly string[];
	readonly shown: LocalizedText;
	readonly recurring: boolean;
	readonly sources: readonly string[];
}

export interface ReleasedTerm extends ReleasedRecord, Pick<Term, ExplainedField | 'aliases'> {
	readonly term: LocalizedText;
	readonly explanation: LocalizedText;
	/** Ids of `Edition.terms`. */
	readonly seeAlso: readonly string[];
	readonly sources: readonly string[];
}

/** Has the id of its kind. */
export interface ReleasedGuide extends ReleasedRecord {
	readonly purpose: LocalizedText;
	readonly choosing: LocalizedText;
	readonly goesWith?: LocalizedText | undefined;
	readonly sources: readonly string[];
}

export interface ReleasedMedium extends ReleasedRecord, PictureWords {
	readonly of: Subject;
	readonly isCover: boolean;
	/** SHA-256 of the file that was approved: signed with the rest, and shown nowhere. */
	readonly file: string;
	readonly sources: readonly string[];
}

export interface ReleasedSource {
	readonly id: string;
	readonly title: string;
	readonly publisher?: string | undefined;
	readonly address?: string | undefined;
	readonly date?: string | undefined;
	readonly grade: SourceGrade;
	readonly note?: string | undefined;
}

/** A former publication of the edition, as its readers of today may see it. */
export interface FormerPublication {
	/** The first twelve digits of its fingerprint, as they stand at the foot of its pages. */
	readonly id: string;
	readonly date: string;
	readonly fingerprint: string;
	/** From then until this edition. */
	readonly changes: readonly RecordChange[];
}

/**
 * One audience's catalogue: plain data, holding only what that audience may see. Pages, indexes, sheets and
 * bundles are made from it and from nothing else.
 */
export interface Edition {
	readonly id: string;
	readonly title: LocalizedText;
	readonly audience: LocalizedText;
	readonly level: ReleaseLevel;
	readonly locales: readonly Locale[];
	/** Where it goes, in words. */
	readonly destination?: LocalizedText | undefined;
	/** Id of the exhibition that it is made for. */
	readonly event?: string | undefined;
	readonly contact?: ReleasedText | undefined;
	/** Where it lives, `https://catalogue.example/`; of one that is not public, where its public counterpart does. */
	readonly address?: string | undefined;
	/** The last day on which it is to be used. */
	readonly expires?: string | undefined;
	/** How a kiosk behaves that shows it. */
	readonly kiosk?: KioskSettings | undefined;
	/** Not everything in it has been signed: it is to be looked at, not to be given away. */
	readonly isDraft?: true | undefined;
	/** What it was before, the newest first; no part of what it is. */
	readonly history?: readonly FormerPublication[] | undefined;
	/** The files of its media by their id, put on where pages are made from it; no part of what it is. */
	readonly pictures?: Readonly<Record<string, Picture>> | undefined;
	/** SHA-256 of the canonical JSON of all the rest, put on where the edition is opened for its readers. */
	readonly fingerprint?: string | undefined;
	/** The day it speaks of, `2026-11-24`: an input, never the clock. */
	readonly date: string;
	/** By kind, then by id. */
	readonly products: readonly ReleasedProduct[];
	readonly enterprises: readonly ReleasedEnterprise[];
	readonly calibres: readonly ReleasedCalibre[];
	/** Newest first. */
	readonly exhibitions: readonly ReleasedExhibition[];
	/** Newest first. */
	readonly visits: readonly ReleasedVisit[];
	readonly controls: readonly Pick<ControlClass, 'id' | 'list' | 'code' | 'title'>[];
	readonly terms: readonly ReleasedTerm[];
	/** Of the kinds that have a product in it. */
	readonly guides: readonly ReleasedGuide[];
	/** By what they are of, the cover first. */
	readonly media: readonly ReleasedMedium[];
	/** Only what a released statement cites. */
	readonly sources: readonly ReleasedSource[];
}
