import { Fragment } from 'react';
import { directionOf, type Locale } from '../../catalogue/locales.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { BrowseData } from './browse-data.ts';

type Marks = readonly (readonly [start: number, end: number])[];

interface Props {
	data: BrowseData | undefined;
	/** Of the product. */
	number: number;
	marks: Marks;
	locale: Locale;
}

/** A product's name with what fits marked; in a right-to-left language its Latin runs keep their order. */
export function MarkedName({ data, number, marks, locale }: Props) {
	const product = data?.products[number];
	if (product === undefined) return null;
	const { name, lang = locale } = product;
	const runs = directionOf(lang) === 'rtl' ? isolate(name) : [{ text: name, isFigures: false }];
	let offset = 0;
	const parts = runs.map(({ text, isFigures }) => {
		const start = offset;
		offset += text.length;
		const inside = marks
			.map(([from, to]) => [from - start, to - start] as const)
			.filter(([from, to]) => to > 0 && from < text.length);
		return isFigures ? (
			<bdi key={start} dir="ltr">
				{marked(text, inside)}
			</bdi>
		) : (
			<Fragment key={start}>{marked(text, inside)}</Fragment>
		);
	});
	return <bdi lang={product.lang}>{parts}</bdi>;
}

function marked(text: string, marks: Marks) {
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
