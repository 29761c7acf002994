import type { CalibreSpecId, calibreClasses } from '../../catalogue/calibre.ts';
import type { EnterpriseForm } from '../../catalogue/enterprise.ts';
import type { Family } from '../../catalogue/kind.ts';
import type { ChoiceId, KindId, SpecId } from '../../catalogue/kinds.ts';
import type { RelationType, Status } from '../../catalogue/product.ts';
import type { ReleaseLevel } from '../../catalogue/release-level.ts';
import type { SourceGrade } from '../../catalogue/source.ts';
import type { SpecGroup } from '../../catalogue/spec.ts';
import type { Unit } from '../../catalogue/units.ts';
import type { en } from './en.ts';

/** The plural forms that a language has, by CLDR: en, az, tr one other; fr one many other; ru one few many other; ar all six. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
export type Text = string | Plural;

export type InterfaceKey = keyof (typeof en)['interface'];

export interface Messages {
	readonly interface: { readonly [Key in InterfaceKey]: Text };
	readonly families: { readonly [Id in Family]: string };
	readonly kinds: {
		readonly [Id in KindId]: { readonly one: string; readonly many: string; readonly about: string };
	};
	readonly groups: { readonly [Id in SpecGroup]: string };
	readonly specs: { readonly [Id in SpecId | CalibreSpecId]: string };
	readonly choices: { readonly [Id in ChoiceId]: string };
	readonly statuses: { readonly [Id in Status]: string };
	readonly relations: { readonly [Id in RelationType]: string };
	readonly forms: { readonly [Id in EnterpriseForm]: string };
	readonly calibreClasses: { readonly [Id in (typeof calibreClasses)[number]]: string };
	readonly levels: { readonly [Id in ReleaseLevel]: string };
	readonly grades: { readonly [Id in SourceGrade]: string };
	/** The word or symbol after a number. */
	readonly units: { readonly [Id in Unit]: Text };
}
