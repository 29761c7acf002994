import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { Locale } from '../catalogue/locales.ts';
import type { Text } from '../i18n/messages/messages.ts';
import { createTranslator } from '../i18n/translator.ts';
import { createEngine, longestQuery, type Search, type SearchAnswer } from './engine.ts';
import { type FieldLabels, noticeInWords } from './explain.ts';
import './product-search.css';
import { ResultItem } from './ResultItem.tsx';
import type { SearchIndex } from './search-index.ts';

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

const nothing: SearchAnswer = { results: [] };

/** Answers a query in place of the full list, which comes back when the query is cleared. */
export function ProductSearch({ locale, messages, labels, index: address, products, initialQuery }: Props) {
	const [query, setQuery] = useState(initialQuery);
	const { index, hasFailed } = useIndex(address);
	const search = useMemo<Search | undefined>(() => index && createEngine(index), [index]);
	const asked = useDeferredValue(query).trim();
	const { results, notice } = useMemo(
		() => (asked === '' || search === undefined ? nothing : search(asked)),
		[search, asked],
	);
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
			{index !== undefined && results.length > 0 && (
				<ol>
					{results.map((result) => (
						<ResultItem
							key={result.id}
							result={result}
							index={index}
							labels={labels}
							href={`${products}${result.id}/`}
						/>
					))}
				</ol>
			)}
		</section>
	);

	function statusOf(): string {
		if (hasFailed) return t('search.failed');
		if (asked === '' || search === undefined) return '';
		const said = notice === undefined ? [] : [noticeInWords(notice, t)];
		if (results.length > 0)
			return [...said, t('search.resultsFor', { count: results.length, query: asked })].join(' ');
		return (said.length > 0 ? said : [t('search.none', { query: asked }), t('search.noneAdvice')]).join(' ');
	}
}

function useIndex(address: string): { index: SearchIndex | undefined; hasFailed: boolean } {
	const [index, setIndex] = useState<SearchIndex>();
	const [hasFailed, setFailed] = useState(false);
	useEffect(() => {
		const aborter = new AbortController();
		fetch(address, { signal: aborter.signal })
			.then((response) => response.json())
			.then(setIndex, () => setFailed(!aborter.signal.aborted));
		return () => aborter.abort();
	}, [address]);
	return { index, hasFailed };
}

/** So that a reload or a shared address asks the same. */
function keepInAddress(query: string): void {
	const url = new URL(location.href);
	if ((url.searchParams.get('q') ?? '') === query) return;
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	history.replaceState(null, '', url);
}
