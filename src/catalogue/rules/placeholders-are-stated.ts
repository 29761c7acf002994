import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../did-you-mean.ts';
import { releaseOf } from '../evidence.ts';
import { kindOf } from '../kinds.ts';
import { brokenPlaceholdersIn, placeholdersIn } from '../placeholders.ts';
import { type Finding, quote } from '../problem.ts';
import type { Product } from '../product.ts';
import { mayRead } from '../release-level.ts';
import type { Statement } from '../statement.ts';
import { settingOf } from '../statements-in.ts';
import { textsIn } from '../texts-in.ts';
import type { Rule } from './rule.ts';

type Words = Omit<Finding, 'path'>;

export const placeholdersAreStated: Rule = function* ({ type, id, data }, { products, sources }) {
	const product = type === 'product' ? products.get(id) : undefined;
	for (const { path, text } of textsIn(data)) {
		for (const found of brokenPlaceholdersIn(text)) yield { path, ...broken(found) };
		for (const spec of placeholdersIn(text)) {
			const complaint = product === undefined ? misplaced(spec) : complaintOf(spec, product, sources);
			if (complaint !== undefined) yield { path, ...complaint };
		}
	}
};

function complaintOf(spec: string, product: Product, sources: Catalogue['sources']): Words | undefined {
	const statement = Object.entries(product.specs).find(([id]) => id === spec)?.[1];
	if (statement?.state !== 'stated') return unstated(spec, product);
	return isSeenWith(product, { spec, statement }, sources) ? undefined : withheld(spec);
}

/** Whether whoever may read the record may read that value. */
function isSeenWith(
	product: Product,
	{ spec, statement }: { spec: string; statement: Statement },
	sources: Catalogue['sources'],
): boolean {
	const specRelease = kindOf(product.kind).specs.find(({ id }) => id === spec)?.release;
	return mayRead(product.release, releaseOf(statement, { ...settingOf(product), specRelease }, sources));
}

function unstated(spec: string, { kind, specs }: Product): Words {
	const stated = Object.keys(specs);
	const candidates = stated.length > 0 ? stated : kindOf(kind).specs.map(({ id }) => id);
	return {
		problem: `${quote(`{spec:${spec}}`)} names a specification that this record does not state.`,
		fix: didYouMean(spec, candidates, 'State it under “specs:”, or reword the sentence.'),
	};
}

function misplaced(spec: string): Words {
	return { problem: `${quote(`{spec:${spec}}`)} stands in a record that is not a product.`, fix: 'Write the words instead.' };
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
