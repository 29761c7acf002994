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
	const [state, setState] = useState<BrowseState>(() => ({
		...nothingAsked,
		query: new URLSearchParams(location.search).get('q') ?? '',
	}));
	const [unknown, setUnknown] = useState<readonly string[]>([]);
	const isTyping = useRef(false);
	const timer = useRef(0);
	const newest = useRef(state);
	newest.current = state;

	// Before anything is drawn of the filters; what was typed before they came is kept.
	const [readWith, setReadWith] = useState<BrowseData>();
	if (data !== undefined && data !== readWith) {
		const first = read(data);
		setReadWith(data);
		setState({ ...first.state, query: state.query });
		setUnknown(first.unknown);
	}

	useEffect(() => {
		if (data === undefined) return;
		keepQueryInLanguages();
		const follow = () => {
			clearTimeout(timer.current);
			isTyping.current = false;
			const { state: next, unknown: others } = read(data);
			setState(next);
			setUnknown(others);
			keepQueryInLanguages();
		};
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, [data]);

	const change = useCallback<Change>((changed, step) => {
		const next = changed(newest.current);
		newest.current = next;
		setState(next);
		setUnknown([]);
		clearTimeout(timer.current);
		const write = () => {
			const address = location.pathname + writeState(next);
			const isPart = step === 'typing' && isTyping.current;
			if (address === location.pathname + location.search) return;
			history[isPart ? 'replaceState' : 'pushState'](null, '', address);
			isTyping.current = step === 'typing';
			keepQueryInLanguages();
		};
		if (step === 'step') write();
		else timer.current = window.setTimeout(write, pause);
	}, []);

	return { state, unknown, change };
}

function read(data: BrowseData) {
	return readState(new URLSearchParams(location.search), data);
}
