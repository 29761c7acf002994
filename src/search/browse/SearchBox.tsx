import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import type { SearchAnswer } from '../answer.ts';
import { longestQuery } from '../query.ts';
import type { T } from './Browse.tsx';
import { type BrowseData, kindFacet } from './browse-data.ts';
import { MarkedName } from './MarkedName.tsx';

interface Props {
	t: T;
	locale: Locale;
	query: string;
	onQuery(query: string): void;
	onFocus(): void;
	/** What is suggested: the first of what was found. */
	products: readonly number[];
	data: BrowseData | undefined;
	answer: SearchAnswer | undefined;
	/** A product's, with `*` for its id. */
	address: string;
}

/**
 * The question. The answer stands below as it is typed; for the keyboard, the arrows walk through its first
 * products without leaving the box, and Enter opens the one they stand on.
 */
export function SearchBox({ t, locale, query, onQuery, onFocus, products, data, answer, address }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	const [active, setActive] = useState(-1);
	const isOpen = active >= 0 && products.length > 0;
	const current = Math.min(active, products.length - 1);
	useLayoutEffect(() => focusOnSlash(input), []);

	const open = (number: number | undefined) => {
		const product = number === undefined ? undefined : data?.products[number];
		if (product !== undefined) location.assign(address.replace('*', product.id));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		const count = products.length;
		const to =
			event.key === 'ArrowDown'
				? (current + 1) % count
				: event.key === 'ArrowUp'
					? (current <= 0 ? count : current) - 1
					: undefined;
		if (to !== undefined && count > 0) {
			event.preventDefault();
			setActive(to);
		} else if (event.key === 'Enter' && isOpen) {
			event.preventDefault();
			open(products[current]);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			if (isOpen) setActive(-1);
			else onQuery('');
		}
	};

	return (
		<search className="browse-search">
			<label className="visually-hidden" htmlFor={`${id}input`}>
				{t('search.label')}
			</label>
			<input
				ref={input}
				id={`${id}input`}
				type="search"
				role="combobox"
				aria-expanded={isOpen}
				aria-controls={`${id}list`}
				aria-autocomplete="list"
				aria-activedescendant={isOpen ? `${id}${current}` : undefined}
				aria-keyshortcuts="/"
				dir="auto"
				autoComplete="off"
				spellCheck={false}
				maxLength={longestQuery}
				placeholder={t('search.placeholder')}
				value={query}
				onFocus={onFocus}
				onBlur={() => setActive(-1)}
				onKeyDown={onKeyDown}
				onChange={(event) => {
					setActive(-1);
					onQuery(event.target.value);
				}}
			/>
			{query !== '' && (
				<button
					type="button"
					aria-label={t('search.clear')}
					onClick={() => {
						onQuery('');
						input.current?.focus();
					}}
				>
					✕
				</button>
			)}
			<div
				className="browse-suggestions"
				id={`${id}list`}
				role="listbox"
				aria-label={t('browse.suggestions')}
				hidden={!isOpen}
			>
				{isOpen &&
					products.map((number, place) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
						// biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus.
						<div
							key={number}
							id={`${id}${place}`}
							role="option"
							aria-selected={place === current}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => open(number)}
						>
							<MarkedName
								data={data}
								number={number}
								marks={answer?.explain(number)?.marks ?? []}
								locale={locale}
							/>{' '}
							<small>{kindNameOf(data, number)}</small>
						</div>
					))}
			</div>
		</search>
	);
}

function kindNameOf(data: BrowseData | undefined, number: number): string | undefined {
	const kind = data?.products[number]?.checks[kindFacet]?.[0];
	return kind === undefined ? undefined : data?.kinds[kind]?.name;
}

/** A stroke anywhere but in a field that is being filled in. */
function focusOnSlash(input: { readonly current: HTMLInputElement | null }): () => void {
	const listen = (event: globalThis.KeyboardEvent) => {
		const isInField =
			event.target instanceof HTMLElement &&
			event.target.closest('input, textarea, select, [contenteditable]');
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isInField) return;
		event.preventDefault();
		input.current?.focus();
		input.current?.select();
	};
	document.addEventListener('keydown', listen);
	return () => document.removeEventListener('keydown', listen);
}
