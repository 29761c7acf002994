import { Fragment } from 'react';
import { directionOf, type Locale } from '../catalogue/locales.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Explanation } from './answer.ts';
import { type FieldLabels, whyInWords } from './explain.ts';

interface Props {
	name: string;
	locale: Locale;
	explanation: Explanation;
	labels: FieldLabels;
	href: string;
}

/** A product that was found: its name with what fits marked, and why it is here. */
export function ResultItem({ name, locale, explanation, labels, href }: Props) {
	const isNamed = explanation.why.every(({ field }) => field === 'name');
	return (
		<li>
			<a href={href}>
				<bdi>{marked(name, explanation.marks, directionOf(locale) === 'rtl')}</bdi>
			</a>
			{!isNamed && <small>{whyInWords(explanation, labels)}</small>}
		</li>
	);
}

/** The name with its marks; in a right-to-left language its Latin runs keep their order. */
function marked(name: string, marks: Explanation['marks'], isRightToLeft: boolean) {
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
