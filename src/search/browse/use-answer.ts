import { useEffect, useMemo, useRef, useState } from 'react';
import type { SearchAnswer } from '../answer.ts';
import { openSearch } from '../search-client.ts';
import type { BrowseData } from './browse-data.ts';

interface Asked {
	readonly query: string;
	readonly answer?: SearchAnswer | undefined;
	readonly hasFailed: boolean;
}

const nothing: Asked = { query: '', hasFailed: false };

/** The newest answer there is: the former one stays in sight until the next has come. */
export function useAnswer(
	index: string,
	data: BrowseData | undefined,
	query: string,
): Asked & { warmUp(): void } {
	const known = useRef(data);
	known.current = data;
	const client = useMemo(
		() => openSearch(index, (product) => known.current?.products[product]?.words ?? []),
		[index],
	);
	const [asked, setAsked] = useState(nothing);
	useEffect(() => {
		const stop = whenIdle(client.warmUp);
		return () => {
			stop();
			client.close();
		};
	}, [client]);
	useEffect(() => {
		if (query === '') {
			setAsked(nothing);
			return;
		}
		let isNewest = true;
		client.ask(query).then(
			(answer) => {
				if (isNewest) setAsked({ query, answer, hasFailed: false });
			},
			() => {
				if (isNewest) setAsked({ query, hasFailed: true });
			},
		);
		return () => {
			isNewest = false;
		};
	}, [client, query]);
	return { ...(query === '' ? nothing : asked), warmUp: client.warmUp };
}

/** Once the browser has nothing else to do; where it cannot tell, at once. */
function whenIdle(run: () => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		run();
		return () => {};
	}
	const call = requestIdleCallback(run, { timeout: 2000 });
	return () => cancelIdleCallback(call);
}
