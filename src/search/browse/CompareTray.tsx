import type { T } from './Browse.tsx';
import type { BrowseData } from './browse-data.ts';
import { type BrowseState, mostCompared, withoutCompared } from './browse-state.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	data: BrowseData;
	compare: BrowseState['compare'];
	change: Change;
	address: string;
}

/** What was chosen to be compared, at the foot of the window; it goes along in the address. */
export function CompareTray({ t, data, compare, change, address }: Props) {
	if (compare.length === 0) return null;
	return (
		<section className="browse-tray" aria-label={t('browse.chosen')}>
			<ul className="browse-chips">
				{compare.map((id) => {
					const name = data.products.find((product) => product.id === id)?.name ?? id;
					return (
						<li key={id}>
							<button
								type="button"
								aria-label={t('browse.remove', { filter: name })}
								onClick={() => change((state) => withoutCompared(state, id), 'step')}
							>
								<bdi>{name}</bdi>
								<span aria-hidden="true"> ✕</span>
							</button>
						</li>
					);
				})}
			</ul>
			{compare.length === mostCompared && <small>{t('browse.compareFull')}</small>}
			<a className="button" href={`${address}?p=${compare.join(',')}`}>
				{t('browse.compareAll', { count: compare.length })}
			</a>
			<button
				type="button"
				className="quiet"
				onClick={() => change((state) => ({ ...state, compare: [] }), 'step')}
			>
				{t('browse.compareNone')}
			</button>
		</section>
	);
}
