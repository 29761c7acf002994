import { useEffect, useState } from 'react';

export interface Loaded<Data> {
	readonly data?: Data | undefined;
	readonly hasFailed: boolean;
}

/** A file of the site's own; nothing is fetched while there is no address. */
export function useJson<Data>(address: string | undefined): Loaded<Data> {
	const [loaded, setLoaded] = useState<Loaded<Data> & { of?: string | undefined }>({ hasFailed: false });
	useEffect(() => {
		if (address === undefined) return;
		const aborter = new AbortController();
		fetch(address, { signal: aborter.signal })
			.then((response) => {
				if (!response.ok) throw new Error(`${address}: ${response.status}`);
				return response.json();
			})
			.then(
				(data: Data) => setLoaded({ of: address, data, hasFailed: false }),
				() => {
					if (!aborter.signal.aborted) setLoaded({ of: address, hasFailed: true });
				},
			);
		return () => aborter.abort();
	}, [address]);
	return loaded.of === address ? loaded : { hasFailed: false };
}
