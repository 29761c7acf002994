import type { T } from './Browse.tsx';
import type { BrowseData } from './browse-data.ts';
import type { BrowseState } from './browse-state.ts';
import { sharedFigures } from './shared-facets.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	data: BrowseData | undefined;
	state: Pick<BrowseState, 'query' | 'sort' | 'view'>;
	change: Change;
	kinds: readonly number[];
	isPanelOpen: boolean;
	onPanel(): void;
}

/** How the answer is shown: its order, its form and, on narrow screens, its filters. */
export function Toolbar({ t, data, state, change, kinds, isPanelOpen, onPanel }: Props) {
	const figures =
		data === undefined ? [] : sharedFigures(data, kinds).flatMap((facet) => data.figures[facet] ?? []);
	const views = { cards: t('browse.cards'), table: t('browse.table') };
	return (
		<div className="browse-tools">
			<button
				type="button"
				className="browse-open-filters"
				aria-expanded={isPanelOpen}
				aria-controls="filters"
				onClick={onPanel}
			>
				{t('browse.filters')}
			</button>
			<label className="browse-sort">
				<span>{t('browse.sort')}</span>
				<select
					value={state.sort}
					onChange={({ target: { value } }) => change((state) => ({ ...state, sort: value }), 'step')}
				>
					<option value="">{state.query.trim() === '' ? t('browse.byKind') : t('browse.best')}</option>
					<option value="name">{t('search.name')}</option>
					{figures.flatMap(({ id, label }) => [
						<option key={id} value={id}>
							{t('browse.ascending', { label })}
						</option>,
						<option key={`-${id}`} value={`-${id}`}>
							{t('browse.descending', { label })}
						</option>,
					])}
				</select>
			</label>
			<fieldset className="browse-views">
				<legend className="visually-hidden">{t('browse.view')}</legend>
				{(['cards', 'table'] as const).map((view) => (
					<label key={view}>
						<input
							type="radio"
							name="view"
							checked={state.view === view}
							onChange={() => change((state) => ({ ...state, view }), 'step')}
						/>
						<span>{views[view]}</span>
					</label>
				))}
			</fieldset>
		</div>
	);
}
