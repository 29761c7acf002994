import { startTransition, useEffect, useMemo, useState } from 'react';
import { type ClientAnswer, openSearch } from '../search-client.ts';

interface Asked {
	readonly query: string;
	readonly answer?: ClientAnswer | undefined;
	readonly hasFailed: boolean;
}

const nothing: Asked = { query: '', hasFailed: false };

/** The newest answer there is: the former one stays in sight until the next has come. */
export function useAnswer(index: string, query: string): Asked & { warmUp(): void } {
	const client = useMemo(() => openSearch(index), [index]);
	const [asked, setAsked] = useState(nothing);
	useEffect(() => () => client.close(), [client]);
	useEffect(() => {
		if (query === '') {
			setAsked(nothing);
			return;
		}
		let isNewest = true;
		client.ask(query).then(
			(answer) => {
				if (isNewest) startTransition(() => setAsked({ query, answer, hasFailed: false }));
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
