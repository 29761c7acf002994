import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { Locale } from '../catalogue/locales.ts';
import type { Text } from '../i18n/messages/messages.ts';
import { createTranslator } from '../i18n/translator.ts';
import './product-search.css';
import { createSearch, longestQuery, type SearchItem } from './search.ts';

export const searchMessages = [
	'search.label',
	'search.placeholder',
	'search.resultsFor',
	'search.none',
	'search.noneAdvice',
	'search.clear',
	'search.failed',
] as const;

interface Props {
	locale: Locale;
	messages: Readonly<Record<(typeof searchMessages)[number], Text>>;
	/** Where the items are. */
	index: string;
	initialQuery: string;
}

/** Answers a query above the full list, which stays where it is. */
export function ProductSearch({ locale, messages, index, initialQuery }: Props) {
	const [query, setQuery] = useState(initialQuery);
	const { items, hasFailed } = useItems(index);
	const search = useMemo(() => createSearch(items), [items]);
	const asked = useDeferredValue(query).trim();
	const results = asked === '' ? [] : search(asked);
	const inputId = useId();
	const t = createTranslator(locale, messages);
	useEffect(() => keepInAddress(asked), [asked]);

	return (
		<section className="product-search" aria-label={t('search.label')}>
			<div className="product-search-field">
				<label htmlFor={inputId}>{t('search.label')}</label>
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
			{results.length > 0 && (
				<ol>
					{results.map(({ name, lang, href, kind, calibre }) => (
						<li key={href}>
							<a href={href} lang={lang === locale ? undefined : lang}>
								<bdi>{name}</bdi>
							</a>
							<span>{kind}</span>
							{calibre !== '' && <bdi dir="ltr">{calibre}</bdi>}
						</li>
					))}
				</ol>
			)}
		</section>
	);

	function statusOf(): string {
		if (hasFailed) return t('search.failed');
		if (asked === '' || items.length === 0) return '';
		if (results.length === 0) return `${t('search.none', { query: asked })} ${t('search.noneAdvice')}`;
		return t('search.resultsFor', { count: results.length, query: asked });
	}
}

function useItems(index: string): { items: readonly SearchItem[]; hasFailed: boolean } {
	const [items, setItems] = useState<readonly SearchItem[]>([]);
	const [hasFailed, setFailed] = useState(false);
	useEffect(() => {
		const aborter = new AbortController();
		fetch(index, { signal: aborter.signal })
			.then((response) => response.json())
			.then(setItems, () => setFailed(!aborter.signal.aborted));
		return () => aborter.abort();
	}, [index]);
	return { items, hasFailed };
}

/** So that a reload or a shared address asks the same. */
function keepInAddress(query: string): void {
	const url = new URL(location.href);
	if ((url.searchParams.get('q') ?? '') === query) return;
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	history.replaceState(null, '', url);
}
