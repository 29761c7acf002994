import type { ReleasedProduct, ReleasedTerm } from '../catalogue/edition.ts';
import type { EditionIndex } from '../catalogue/edition-index.ts';
import { kindOf } from '../catalogue/kinds.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { SpecValue } from '../catalogue/statement.ts';
import type { Messages } from '../i18n/messages/messages.ts';

/** The term that explains a spec's label: its own, or that of the unit in which its figures stand. */
export function termOfSpec(index: EditionIndex, spec: Spec): ReleasedTerm | undefined {
	const own = index.termFor('specs', spec.id);
	return own ?? (spec.type === 'quantity' ? index.termFor('units', spec.display) : undefined);
}

/** The term that explains a word of a closed list. */
export function termOfValue(index: EditionIndex, value: SpecValue): ReleasedTerm | undefined {
	return value.type === 'choice' ? index.termFor('choices', value.choice) : undefined;
}

export function termsOfSpecs(index: EditionIndex, specs: readonly Spec[]): ReleasedTerm[] {
	return once(specs.map((spec) => termOfSpec(index, spec)));
}

/** Every term that a product's page lets its reader open, and no other. */
export function termsOfProduct(index: EditionIndex, product: ReleasedProduct): ReleasedTerm[] {
	const said = [product, ...product.parentTypes].flatMap(({ specs }) => specs);
	const specs = kindOf(product.kind).specs.filter(({ id }) => said.some(({ spec }) => spec === id));
	const values = said.flatMap((statement) => (statement.state === 'stated' ? [statement.value] : []));
	const lists = product.control.flatMap((entry) => index.controls.get(entry.class)?.list ?? []);
	return once([
		...termsOfSpecs(index, specs),
		...values.map((value) => termOfValue(index, value)),
		product.status && index.termFor('statuses', product.status.value),
		...lists.map((list) => index.termFor('controlLists', list)),
	]);
}

/** Under which names tables speak of what the term explains. */
export function labelsExplainedBy(term: ReleasedTerm, messages: Messages): string[] {
	const lists = {
		'eu-military-list': messages.interface['product.euMilitaryList'],
		'harmonized-system': messages.interface['product.harmonizedSystem'],
	};
	const labels = [
		...term.specs.map((id) => messages.specs[id]),
		...term.choices.map((id) => messages.choices[id]),
		...term.statuses.map((id) => messages.statuses[id]),
		...term.controlLists.map((id) => String(lists[id])),
		...term.units.map((id) => {
			const unit = messages.units[id];
			return typeof unit === 'string' ? unit : unit.other;
		}),
	];
	return [...new Set(labels)];
}

/** The id of the element in which a page explains a term. */
export function explanationId({ id }: ReleasedTerm): string {
	return `term-${id}`;
}

function once(terms: readonly (ReleasedTerm | undefined)[]): ReleasedTerm[] {
	return [...new Set(terms)].filter((term) => term !== undefined);
}
