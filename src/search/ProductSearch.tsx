import { useDeferredValue, useEffect, useId, useState } from 'react';
import type { Locale } from '../catalogue/locales.ts';
import type { Text } from '../i18n/messages/messages.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { SearchAnswer } from './answer.ts';
import { type FieldLabels, noticeInWords } from './explain.ts';
import './product-search.css';
import type { PackedIndex } from './packed-index.ts';
import { longestQuery } from './query.ts';
import { ResultItem } from './ResultItem.tsx';
import { openSearch } from './search-client.ts';

export const searchMessages = [
	'search.label',
	'search.placeholder',
	'search.resultsFor',
	'search.none',
	'search.noneAdvice',
	'search.clear',
	'search.failed',
	'search.unstocked',
	'search.layout',
] as const;

interface Props {
	locale: Locale;
	messages: Readonly<Record<(typeof searchMessages)[number], Text>>;
	labels: FieldLabels;
	/** Where the index is. */
	index: string;
	/** What stands before a product's id in its address. */
	products: string;
	initialQuery: string;
}

const nothing: SearchAnswer = { products: [], explain: () => ({ why: [], marks: [] }) };

/** Answers a query in place of the full list, which comes back when the query is cleared. */
export function ProductSearch({ locale, messages, labels, index: address, products, initialQuery }: Props) {
	const [query, setQuery] = useState(initialQuery);
	const asked = useDeferredValue(query).trim();
	const { index, hasFailed, answer } = useAnswer(address, asked);
	const { products: found, explain, notice } = asked === '' ? nothing : answer;
	const inputId = useId();
	const t = createTranslator(locale, messages);
	useEffect(() => {
		keepInAddress(asked);
		// Answers stand in place of the full list.
		document.documentElement.classList.toggle('asking', asked !== '' && !hasFailed);
	}, [asked, hasFailed]);

	return (
		<section className="product-search" aria-label={t('search.label')}>
			<div className="product-search-field">
				<label className="visually-hidden" htmlFor={inputId}>
					{t('search.label')}
				</label>
				<input
					id={inputId}
					type="search"
					dir="auto"
					autoComplete="off"
					maxLength={longestQuery}
					placeholder={t('search.placeholder')}
					value={query}
					onChange={(event) => setQuery(event.target.value)}
				/>
				{query !== '' && (
					<button type="button" onClick={() => setQuery('')}>
						{t('search.clear')}
					</button>
				)}
			</div>
			<p role="status">{statusOf()}</p>
			{index !== undefined && found.length > 0 && (
				<ol>
					{found.map((product) => (
						<ResultItem
							key={product}
							name={index.names[product] ?? ''}
							locale={locale}
							explanation={explain(product)}
							labels={labels}
							href={`${products}${index.ids[product]}/`}
						/>
					))}
				</ol>
			)}
		</section>
	);

	function statusOf(): string {
		if (hasFailed) return t('search.failed');
		if (asked === '' || answer === nothing) return '';
		const said = notice === undefined ? [] : [noticeInWords(notice, t)];
		if (found.length > 0)
			return [...said, t('search.resultsFor', { count: found.length, query: asked })].join(' ');
		return (said.length > 0 ? said : [t('search.none', { query: asked }), t('search.noneAdvice')]).join(' ');
	}
}

function useAnswer(address: string, asked: string) {
	const [index, setIndex] = useState<PackedIndex>();
	const [answer, setAnswer] = useState(nothing);
	const [hasFailed, setFailed] = useState(false);
	const [client] = useState(() => openSearch(address));
	useEffect(() => {
		fetch(address)
			.then((response) => response.json())
			.then(setIndex, () => setFailed(true));
	}, [address]);
	useEffect(() => {
		if (asked === '') return;
		client.ask(asked).then(setAnswer, (error: unknown) => {
			if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true);
		});
	}, [client, asked]);
	return { index, hasFailed, answer };
}

/** So that a reload or a shared address asks the same. */
function keepInAddress(query: string): void {
	const url = new URL(location.href);
	if ((url.searchParams.get('q') ?? '') === query) return;
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	history.replaceState(null, '', url);
}
