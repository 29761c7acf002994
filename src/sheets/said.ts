import type { ReleasedProduct } from '../catalogue/edition.ts';
import type { KindId } from '../catalogue/kinds.ts';
import type { Product } from '../catalogue/product.ts';
import type { SpecValue } from '../catalogue/statement.ts';
import type { LocalizedText } from '../catalogue/texts.ts';

export type SaidOfSpec =
	| { readonly state: 'stated'; readonly value: SpecValue }
	| { readonly state: 'not-applicable' | 'on-request' | 'withheld' };

/** What a product says in a sheet: the record's own statements, or what an edition's readers are told of them. */
export interface Said {
	readonly id: string;
	readonly kind: KindId;
	readonly name: LocalizedText;
	readonly summary?: LocalizedText | undefined;
	readonly status?: string | undefined;
	readonly offeredBy?: string | undefined;
	readonly specs: Readonly<Record<string, SaidOfSpec | undefined>>;
}

export function saidBy({ id, kind, name, summary, status, offeredBy, specs }: Product): Said {
	return { id, kind, name, summary, status: status.value, offeredBy: offeredBy?.enterprise, specs };
}

/** What is taken over from another product is that one's to change. */
export function saidInEdition({ id, kind, name, summary, status, offeredBy, specs }: ReleasedProduct): Said {
	const own = specs.filter(({ inheritedFrom }) => inheritedFrom === undefined);
	return {
		id,
		kind,
		name,
		summary,
		status: status?.value,
		offeredBy: offeredBy?.enterprise,
		specs: Object.fromEntries(own.map((said) => [said.spec, said])),
	};
}
