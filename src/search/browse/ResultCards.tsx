import { memo, useRef } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import { Line } from '../../ui/Saying.tsx';
import type { SearchAnswer } from '../answer.ts';
import { type FieldLabels, whyInWords } from '../explain.ts';
import type { T } from './Browse.tsx';
import { type BrowseData, kindFacet } from './browse-data.ts';
import type { BrowseState } from './browse-state.ts';
import { CompareTick } from './CompareTick.tsx';
import { Isolated } from './Isolated.tsx';
import { MarkedName } from './MarkedName.tsx';
import type { Change } from './use-browse-state.ts';
import { useWindow } from './use-window.ts';

interface Props {
	t: T;
	locale: Locale;
	data: BrowseData;
	compare: BrowseState['compare'];
	change: Change;
	products: readonly number[];
	/** None when nothing was typed. */
	answer: SearchAnswer | undefined;
	fields: FieldLabels;
	/** A product's, with `*` for its id. */
	address: string;
}

/** Rows are full in any chunk, with one, two or three columns. */
const cardsInAChunk = 6;
const usualHeight = 400;

/** The products that were found as cards, of a long list those around what is seen. */
export const ResultCards = memo(function ResultCards(props: Props) {
	const { products, ...shared } = props;
	const list = useRef<HTMLDivElement>(null);
	const { chunks, before, after } = useWindow(list, products.length, cardsInAChunk, usualHeight);
	return (
		<div className="browse-cards" ref={list}>
			<div style={{ blockSize: before }} />
			{chunks.map(({ number, start, end }) => (
				<ul key={number} className="tiles" data-chunk={number}>
					{products.slice(start, end).map((product, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a card that is there is filled anew, far quicker than another one.
						<li key={place} aria-setsize={products.length} aria-posinset={start + place + 1}>
							<Card {...shared} number={product} />
						</li>
					))}
				</ul>
			))}
			<div style={{ blockSize: after }} />
		</div>
	);
});

const Card = memo(function Card({
	t,
	locale,
	data,
	compare,
	change,
	answer,
	fields,
	address,
	number,
}: Omit<Props, 'products'> & { number: number }) {
	const product = data.products[number];
	if (product === undefined) return null;
	const found = answer?.explain(number);
	const isNamed = found === undefined || found.why.every(({ field }) => field === 'name');
	const kind = product.checks[kindFacet]?.[0] ?? -1;
	return (
		<article className="card">
			{product.picture ? (
				// Another product's picture is not seen in this one's place while its own still comes.
				<img key={product.id} alt="" {...product.picture} />
			) : (
				<svg aria-hidden>
					<use href={`#outline-${kind}`} />
				</svg>
			)}
			<p className="eyebrow">
				{data.kinds[kind]?.name}
				{product.mark !== undefined && <small className="mark mark-staff">{product.mark}</small>}
			</p>
			<h3>
				<a href={address.replace('*', product.id)}>
					<MarkedName data={data} number={number} marks={found?.marks ?? []} locale={locale} />
				</a>
			</h3>
			{!isNamed && (
				<p className="browse-why">
					<Isolated locale={locale} text={whyInWords(found, fields)} />
				</p>
			)}
			{product.summary !== undefined && (
				<p className="summary">
					<Line {...product.summary} />
				</p>
			)}
			{product.facts.length > 0 && (
				<dl>
					{product.facts.map(([label, value]) => (
						<div key={label}>
							<dt>{data.labels[label]}</dt>
							<dd>
								<Line {...value} />
							</dd>
						</div>
					))}
				</dl>
			)}
			<CompareTick t={t} product={product} compare={compare} change={change} />
		</article>
	);
});
