import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import type { Text } from '../../i18n/messages/messages.ts';
import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { useUnhurried } from '../../ui/use-unhurried.ts';
import { type FieldLabels, noticeInWords } from '../explain.ts';
import './browse.css';
import type { BrowseData } from './browse-data.ts';
import type { BrowseMessage } from './browse-messages.ts';
import { isAsking, nothingAsked } from './browse-state.ts';
import { Chips } from './Chips.tsx';
import { CompareTray } from './CompareTray.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { filtersInWords } from './filters-in-words.ts';
import { inOrder } from './in-order.ts';
import { kindsInSight, narrow } from './narrow.ts';
import { ResultCards } from './ResultCards.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAnswer } from './use-answer.ts';
import { useBrowseState } from './use-browse-state.ts';
import { useJson } from './use-json.ts';

export interface BrowseProps {
	readonly locale: Locale;
	readonly messages: Readonly<Record<BrowseMessage, Text>>;
	/** What the places are called in which something is found. */
	readonly fields: FieldLabels;
	readonly addresses: {
		readonly searchIndex: string;
		readonly data: string;
		/** A product's page, with `*` for its id. */
		readonly products: string;
		/** A kind's sheet, with `*` for its id. */
		readonly kinds: string;
		readonly compare: string;
	};
}

export type T = Translate<BrowseMessage>;

/** Answers what is asked in place of the whole list, which comes back when nothing is. */
export function Browse({ locale, messages, fields, addresses }: BrowseProps) {
	const t: T = useMemo(() => createTranslator(locale, messages), [locale, messages]);
	const { data, hasFailed } = useJson<BrowseData>(addresses.data);
	const { state, unknown, change } = useBrowseState(data);
	const [isPanelOpen, setPanelOpen] = useState(false);
	const query = state.query.trim();
	const {
		answer,
		query: answered,
		warmUp,
		hasFailed: hasSearchFailed,
	} = useAnswer(addresses.searchIndex, data, query);

	const isBroken = hasFailed || hasSearchFailed;
	const asking = isAsking(state) && !isBroken;
	const isReady = data !== undefined && (query === '' || answer !== undefined);
	const byKind = useMemo(() => (data === undefined ? [] : inCatalogueOrder(data)), [data]);
	const candidates = query === '' ? byKind : (answer?.products ?? none);
	const { checks, ranges, compare } = state;
	const onQuery = useCallback(
		(query: string) => change((state) => ({ ...state, query }), 'typing'),
		[change],
	);
	const narrowed = useMemo(
		() => data && narrow(data, { checks, ranges }, candidates),
		[data, checks, ranges, candidates],
	);
	const products = useMemo(
		() => (data === undefined || narrowed === undefined ? [] : inOrder(data, narrowed.products, state.sort)),
		[data, narrowed, state.sort],
	);
	const inSight = useMemo(
		() => (data === undefined ? [] : kindsInSight(data, checks, products)),
		[data, checks, products],
	);

	useEffect(() => {
		document.documentElement.classList.toggle('asking', asking);
	}, [asking]);

	// What was found is drawn first, then what else could be asked.
	const counted = useDeferredValue(narrowed);
	const offered = useDeferredValue(inSight);

	const notice =
		answer?.notice === undefined || answered !== query ? '' : noticeInWords(answer.notice, t, isolated);
	const count = t('count.products', { count: products.length });
	const filters = data === undefined ? [] : filtersInWords(data, state, locale, t);
	const left = unknown.length === 0 ? '' : t('browse.unknown', { filters: unknown.join(', ') });
	// Taking off one filter helps only where it alone stands in the way.
	const helpful = filters.filter(({ facet }) => (narrowed?.without.get(facet) ?? 0) > 0);
	const nothing =
		products.length > 0 || !isReady || notice !== ''
			? ''
			: filters.length > 0
				? t('browse.none')
				: `${t('search.none', { query })} ${t('search.noneAdvice')}`;
	const said = useUnhurried(
		isBroken
			? t('search.failed')
			: asking && isReady
				? [left, notice, nothing || count].join(' ').trim()
				: '',
	);

	return (
		<>
			<div className="browse-bar">
				<SearchBox
					t={t}
					locale={locale}
					query={state.query}
					onQuery={onQuery}
					onFocus={warmUp}
					products={query === '' || data === undefined ? [] : products.slice(0, mostSuggestions)}
					data={data}
					answer={answer}
					address={addresses.products}
				/>
				<Toolbar
					t={t}
					data={data}
					state={state}
					change={change}
					kinds={inSight}
					isPanelOpen={isPanelOpen}
					onPanel={() => setPanelOpen(!isPanelOpen)}
				/>
			</div>
			<div className={isPanelOpen ? 'browse-side browse-side-open' : 'browse-side'} id="filters">
				{data !== undefined && counted !== undefined && (
					<FacetPanel
						t={t}
						locale={locale}
						data={data}
						checks={checks}
						ranges={ranges}
						change={change}
						narrowed={counted}
						kinds={offered}
					/>
				)}
			</div>
			<p className="visually-hidden" role="status">
				{said}
			</p>
			{isBroken && <p className="browse-note notice">{t('search.failed')}</p>}
			{asking && (
				<section className="browse-answer" aria-label={t('browse.results')}>
					{!isReady || data === undefined || narrowed === undefined ? (
						<p className="browse-waiting">{t('browse.loading')}</p>
					) : (
						<>
							{left !== '' && <p className="notice">{left}</p>}
							{notice !== '' && (
								<div className="notice">
									<p>{notice}</p>
									{answer?.notice?.type === 'unstocked' && (
										<Chips
											chips={answer.notice.nearest.map((calibre) => ({
												key: calibre,
												text: calibre,
												onClick: () => change((state) => ({ ...state, query: calibre }), 'step'),
											}))}
										/>
									)}
								</div>
							)}
							<div className="browse-head">
								<h2>{count}</h2>
								{filters.length > 0 && (
									<Chips
										label={t('browse.set')}
										chips={filters.map(({ key, text, without }) => ({
											key,
											text,
											name: t('browse.remove', { filter: text }),
											onClick: () => change(without, 'step'),
										}))}
									/>
								)}
								<button
									type="button"
									className="quiet"
									onClick={() => change(({ compare }) => ({ ...nothingAsked, compare }), 'step')}
								>
									{t('browse.clear')}
								</button>
							</div>
							{nothing !== '' && (
								<div className="panel">
									<p>{nothing}</p>
									<Chips
										chips={helpful.map(({ key, facet, text, without }) => ({
											key,
											text: t('browse.without', {
												filter: text,
												products: t('count.products', { count: narrowed.without.get(facet) ?? 0 }),
											}),
											onClick: () => change(without, 'step'),
										}))}
									/>
								</div>
							)}
							{products.length > 0 &&
								(state.view === 'table' ? (
									<ResultTable
										t={t}
										locale={locale}
										data={data}
										sort={state.sort}
										compare={compare}
										change={change}
										products={products}
										kinds={inSight}
										addresses={addresses}
									/>
								) : (
									<ResultCards
										t={t}
										locale={locale}
										data={data}
										compare={compare}
										change={change}
										products={products}
										answer={query === '' ? undefined : answer}
										fields={fields}
										address={addresses.products}
									/>
								))}
							<CompareTray t={t} data={data} compare={compare} change={change} address={addresses.compare} />
						</>
					)}
				</section>
			)}
		</>
	);
}

const mostSuggestions = 8;
const none: readonly number[] = [];

/** In a sentence of any direction a calibre keeps its order. */
function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}

/** By kind, and by name within it. */
function inCatalogueOrder({ products }: BrowseData): number[] {
	const kindOf = (number: number) => products[number]?.checks[0]?.[0] ?? 0;
	const rankOf = (number: number) => products[number]?.rank ?? 0;
	return [...products.keys()].sort((a, b) => kindOf(a) - kindOf(b) || rankOf(a) - rankOf(b));
}
