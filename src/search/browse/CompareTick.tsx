import type { T } from './Browse.tsx';
import { type BrowseState, mostCompared, withCompared, withoutCompared } from './browse-state.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	product: { readonly id: string; readonly name: string };
	compare: BrowseState['compare'];
	change: Change;
	/** Its name alone says what it is: in a row of the table. */
	isBare?: boolean;
}

/** Chooses a product to be compared; when there are five, no other. */
export function CompareTick({ t, product: { id, name }, compare, change, isBare = false }: Props) {
	const isChosen = compare.includes(id);
	const isFull = !isChosen && compare.length >= mostCompared;
	return (
		<label className="browse-compare">
			<input
				type="checkbox"
				aria-label={t('browse.compareNamed', { name })}
				checked={isChosen}
				disabled={isFull}
				onChange={() =>
					change((state) => (isChosen ? withoutCompared(state, id) : withCompared(state, id)), 'step')
				}
			/>
			{!isBare && <span>{t('browse.compare')}</span>}
		</label>
	);
}
