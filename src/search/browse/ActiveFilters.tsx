import type { T } from './Browse.tsx';
import type { FilterInWords } from './filters-in-words.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	filters: readonly FilterInWords[];
	onClear(): void;
	change: Change;
}

/** What is set, each to be taken off by itself, and all at once. */
export function ActiveFilters({ t, filters, onClear, change }: Props) {
	return (
		<>
			{filters.length > 0 && (
				<ul className="browse-chips" aria-label={t('browse.set')}>
					{filters.map(({ key, text, without }) => (
						<li key={key}>
							<button
								type="button"
								aria-label={t('browse.remove', { filter: text })}
								onClick={() => change(without, 'step')}
							>
								<bdi>{text}</bdi>
								<span aria-hidden="true"> ✕</span>
							</button>
						</li>
					))}
				</ul>
			)}
			<button type="button" className="quiet" onClick={onClear}>
				{t('browse.clear')}
			</button>
		</>
	);
}
