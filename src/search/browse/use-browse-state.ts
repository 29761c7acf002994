import { useCallback, useEffect, useRef, useState } from 'react';
import { keepQueryInLanguages } from '../../ui/keep-query-in-languages.ts';
import type { BrowseData } from './browse-data.ts';
import { type BrowseState, nothingAsked, readState, writeState } from './browse-state.ts';

/** How a change is kept: a step that “back” undoes, or a part of the last one, as each letter typed is. */
export type Step = 'step' | 'typing';

/** Letters come faster than browsers let an address be written. */
const pause = 200;

interface Browsing {
	readonly state: BrowseState;
	/** Filters of the address that this edition does not have. */
	readonly unknown: readonly string[];
	readonly change: Change;
}

/** The same function as long as the page lives, so that nothing is drawn again for its sake. */
export type Change = (next: (state: BrowseState) => BrowseState, step: Step) => void;

/** The state of the page, which is that of its address: both ways. */
export function useBrowseState(data: BrowseData | undefined): Browsing {
	const [now, setNow] = useState<Omit<Browsing, 'change'>>(() => ({
		state: { ...nothingAsked, query: new URLSearchParams(location.search).get('q') ?? '' },
		unknown: [],
	}));
	const isTyping = useRef(false);
	const timer = useRef(0);
	const newest = useRef(now.state);
	newest.current = now.state;
	/** What was changed before the filters came: until then the address alone knows what else is set. */
	const early = useRef<((state: BrowseState) => BrowseState)[] | undefined>([]);

	// Before anything is drawn of the filters.
	const [readWith, setReadWith] = useState<BrowseData>();
	if (data !== undefined && data !== readWith) {
		const { state, unknown } = read(data);
		setReadWith(data);
		setNow({ state: (early.current ?? []).reduce((state, changed) => changed(state), state), unknown });
	}

	const change = useCallback<Change>((changed, step) => {
		const state = changed(newest.current);
		newest.current = state;
		setNow({ state, unknown: [] });
		clearTimeout(timer.current);
		const write = () => {
			const search = writeState(state);
			if (search === location.search) return;
			const isPart = step === 'typing' && isTyping.current;
			history[isPart ? 'replaceState' : 'pushState'](null, '', search || location.pathname);
			isTyping.current = step === 'typing';
			keepQueryInLanguages();
		};
		if (early.current) early.current.push(changed);
		else if (step === 'step') write();
		else timer.current = window.setTimeout(write, pause);
	}, []);

	useEffect(() => {
		if (data === undefined) return;
		const waited = early.current?.length;
		early.current = undefined;
		if (waited) change((state) => state, 'typing');
		keepQueryInLanguages();
		const follow = () => {
			clearTimeout(timer.current);
			isTyping.current = false;
			setNow(read(data));
			keepQueryInLanguages();
		};
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, [data, change]);

	return { ...now, change };
}

function read(data: BrowseData) {
	return readState(new URLSearchParams(location.search), data);
}
