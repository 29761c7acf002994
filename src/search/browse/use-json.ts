import { useEffect, useState } from 'react';
import { loadJson } from '../../ui/load-json.ts';

export interface Loaded<Data> {
	readonly data?: Data | undefined;
	readonly hasFailed: boolean;
}

/** A file of the site's own; nothing is fetched while there is no address. */
export function useJson<Data>(address: string | undefined): Loaded<Data> {
	const [loaded, setLoaded] = useState<Loaded<Data> & { of?: string | undefined }>({ hasFailed: false });
	useEffect(() => {
		if (address === undefined) return;
		let isWanted = true;
		const settle = (loaded: Loaded<Data>) => isWanted && setLoaded({ ...loaded, of: address });
		loadJson<Data>(address).then(
			(data) => settle({ data, hasFailed: false }),
			() => settle({ hasFailed: true }),
		);
		return () => {
			isWanted = false;
		};
	}, [address]);
	return loaded.of === address ? loaded : { hasFailed: false };
}
