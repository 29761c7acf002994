import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../did-you-mean.ts';
import { floorOf, releaseOf } from '../evidence.ts';
import { kindOf } from '../kinds.ts';
import { brokenPlaceholdersIn, placeholdersIn } from '../placeholders.ts';
import { type Finding, quote } from '../problem.ts';
import type { Product } from '../product.ts';
import { mayRead, strictest } from '../release-level.ts';
import type { Statement } from '../statement.ts';
import { settingOf } from '../statements-in.ts';
import { textsIn } from '../texts-in.ts';
import type { Rule } from './rule.ts';

type Words = Omit<Finding, 'path'>;

export const placeholdersAreStated: Rule = function* ({ type, id, data }, catalogue) {
	const product = type === 'product' ? catalogue.products.get(id) : undefined;
	for (const { path, text } of textsIn(data)) {
		for (const found of brokenPlaceholdersIn(text)) yield { path, ...broken(found) };
		for (const spec of placeholdersIn(text)) {
			const complaint = product === undefined ? misplaced(spec) : complaintOf(spec, product, catalogue);
			if (complaint !== undefined) yield { path, ...complaint };
		}
	}
};

function complaintOf(spec: string, product: Product, catalogue: Catalogue): Words | undefined {
	const statement = Object.entries(product.specs).find(([id]) => id === spec)?.[1];
	if (statement?.state !== 'stated') return unstated(spec, product);
	return isSeenWith(product, { spec, statement }, catalogue) ? undefined : withheld(spec);
}

/** Whether whoever may read the record may read that value, or the band that stands for it. */
function isSeenWith(
	product: Product,
	{ spec, statement }: { spec: string; statement: Statement },
	{ calibres, sources }: Catalogue,
): boolean {
	const specRelease = kindOf(product.kind).specs.find(({ id }) => id === spec)?.release;
	const setting = { ...settingOf(product), specRelease };
	const isBanded = statement.state === 'stated' && statement.band !== undefined;
	const levels = [(isBanded ? floorOf : releaseOf)(statement, setting, sources)];
	if (statement.state === 'stated' && statement.value.type === 'calibre')
		levels.push(calibres.get(statement.value.calibre)?.release ?? 'public');
	return mayRead(product.release, strictest(...levels));
}

function unstated(spec: string, { kind, specs }: Product): Words {
	const known = kindOf(kind).specs.map(({ id }) => id);
	const advice = 'State it under “specs:”, or reword the sentence.';
	return {
		problem: `${quote(`{spec:${spec}}`)} names a specification that this record does not state.`,
		fix: known.some((id) => id === spec)
			? advice
			: didYouMean(spec, [...Object.keys(specs), ...known], advice),
	};
}

function misplaced(spec: string): Words {
	return {
		problem: `${quote(`{spec:${spec}}`)} stands in a record that is not a product.`,
		fix: 'Write the words instead.',
	};
}

function withheld(spec: string): Words {
	return {
		problem: `${quote(`{spec:${spec}}`)} would show a value that readers of this text may not see.`,
		fix: 'Reword the sentence without the value.',
	};
}

function broken(found: string): Words {
	return {
		problem: `${quote(found)} would be shown as it stands.`,
		fix: 'Write it as “{spec:mass}”: the name of the specification, without spaces, in one pair of braces.',
	};
}
