import type { Catalogue } from '../catalogue.ts';
import { type Complaint, complaint } from '../complaint.ts';
import { nearest } from '../did-you-mean.ts';
import { floorOf, releaseOf } from '../evidence.ts';
import { kindOf } from '../kinds.ts';
import { brokenPlaceholdersIn, placeholdersIn } from '../placeholders.ts';
import type { Product } from '../product.ts';
import { mayRead, strictest } from '../release-level.ts';
import type { Statement } from '../statement.ts';
import { settingOf } from '../statements-in.ts';
import { textsIn } from '../texts-in.ts';
import type { Rule } from './rule.ts';

export const placeholdersAreStated: Rule = function* ({ type, id, data }, catalogue) {
	const product = type === 'product' ? catalogue.products.get(id) : undefined;
	for (const { path, text } of textsIn(data)) {
		for (const found of brokenPlaceholdersIn(text))
			yield { path, ...complaint('placeholder-broken', { found }) };
		for (const spec of placeholdersIn(text)) {
			const said =
				product === undefined
					? complaint('placeholder-misplaced', { placeholder: placeholderOf(spec) })
					: complaintOf(spec, product, catalogue);
			if (said !== undefined) yield { path, ...said };
		}
	}
};

function complaintOf(spec: string, product: Product, catalogue: Catalogue): Complaint | undefined {
	const statement = Object.entries(product.specs).find(([id]) => id === spec)?.[1];
	if (statement?.state !== 'stated') return unstated(spec, product);
	return isSeenWith(product, { spec, statement }, catalogue)
		? undefined
		: complaint('placeholder-withheld', { placeholder: placeholderOf(spec) });
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

function unstated(spec: string, { kind, specs }: Product): Complaint {
	const known = kindOf(kind).specs.map(({ id }) => id);
	const isKnown = known.some((id) => id === spec);
	return complaint(
		'placeholder-unstated',
		{ placeholder: placeholderOf(spec) },
		isKnown ? undefined : nearest(spec, [...Object.keys(specs), ...known]),
	);
}

function placeholderOf(spec: string): string {
	return `{spec:${spec}}`;
}
