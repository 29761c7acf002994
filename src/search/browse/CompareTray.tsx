import type { T } from './Browse.tsx';
import type { BrowseData } from './browse-data.ts';
import { type BrowseState, mostCompared } from './browse-state.ts';
import type { Step } from './use-browse-state.ts';

interface Props {
	t: T;
	data: BrowseData;
	state: BrowseState;
	change(next: BrowseState, step: Step): void;
	address: string;
}

/** What was chosen to be compared, at the foot of the window; it goes along in the address. */
export function CompareTray({ t, data, state, change, address }: Props) {
	const { compare } = state;
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
								onClick={() => change({ ...state, compare: compare.filter((other) => other !== id) }, 'step')}
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
			<button type="button" className="quiet" onClick={() => change({ ...state, compare: [] }, 'step')}>
				{t('browse.compareNone')}
			</button>
		</section>
	);
}
