import { Fragment } from 'react';
import { directionOf } from '../catalogue/locales.ts';
import { isolate } from '../i18n/isolate.ts';
import type { SearchResult } from './engine.ts';
import { type FieldLabels, whyInWords } from './explain.ts';
import type { SearchField, SearchIndex, SearchProduct } from './search-index.ts';

interface Props {
	result: SearchResult;
	index: SearchIndex;
	labels: FieldLabels;
	href: string;
}

/** A product that was found: its name with what fits marked, what it is, and why it is here. */
export function ResultItem({ result, index, labels, href }: Props) {
	const product = index.products.find(({ id }) => id === result.id);
	if (product === undefined) return null;
	const lang = product.lang ?? index.locale;
	const isNamed = result.why.every(({ field }) => field === 'name');
	return (
		<li>
			<a href={href} lang={product.lang}>
				<bdi>{marked(product.name, result.marks, directionOf(lang) === 'rtl')}</bdi>
			</a>
			<span>{labelOf(product, 'kind', index)}</span>
			<bdi dir="ltr">{labelOf(product, 'calibre', index)}</bdi>
			{!isNamed && <small>{whyInWords(result, labels)}</small>}
		</li>
	);
}

/** The name with its marks; in a right-to-left language its Latin runs keep their order. */
function marked(name: string, marks: SearchResult['marks'], isRightToLeft: boolean) {
	const runs = isRightToLeft ? isolate(name) : [{ text: name, isFigures: false }];
	let offset = 0;
	return runs.map(({ text, isFigures }) => {
		const start = offset;
		offset += text.length;
		const inside = marks
			.map(([from, to]) => [from - start, to - start] as const)
			.filter(([from, to]) => to > 0 && from < text.length);
		const parts = markedRun(text, inside);
		return isFigures ? (
			<bdi key={start} dir="ltr">
				{parts}
			</bdi>
		) : (
			<Fragment key={start}>{parts}</Fragment>
		);
	});
}

function markedRun(text: string, marks: readonly (readonly [from: number, to: number])[]) {
	let end = 0;
	const parts = marks.map(([from, to]) => {
		const start = Math.max(0, from);
		const before = text.slice(end, start);
		end = Math.min(to, text.length);
		return (
			<Fragment key={start}>
				{before}
				<mark>{text.slice(start, end)}</mark>
			</Fragment>
		);
	});
	return [...parts, text.slice(end)];
}

/** The first of a product's labels of a field, in the page's language. */
function labelOf({ labels }: SearchProduct, field: SearchField, index: SearchIndex): string | undefined {
	return labels.map((number) => index.labels[number]).find((label) => label?.field === field)?.texts[0];
}
