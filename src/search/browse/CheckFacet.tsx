import { useState } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { T } from './Browse.tsx';
import type { CheckFacet as Facet } from './browse-data.ts';
import { notStated, withCheck } from './browse-state.ts';
import type { CheckCounts } from './narrow.ts';
import { Question } from './Question.tsx';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	locale: Locale;
	facet: Facet | undefined;
	counts: CheckCounts | undefined;
	ticked: readonly string[];
	change: Change;
	isOpen: boolean;
}

const shownAtFirst = 8;

/** A question with answers to tick. Answers that would leave nothing are not offered. */
export function CheckFacet({ t, locale, facet, counts, ticked, change, isOpen }: Props) {
	const [isWhole, setWhole] = useState(false);
	if (facet === undefined || counts === undefined) return null;
	const answers = [
		...facet.options.map(({ id, label }, number) => ({ id, label, count: counts.options[number] ?? 0 })),
		{ id: notStated, label: t('state.notStated'), count: counts.notStated },
	].filter(({ id, count }) => count > 0 || ticked.includes(id));
	// A single answer that everything has narrows nothing.
	if (answers.length < 2 && ticked.length === 0) return null;
	const shown = isWhole
		? answers
		: answers.filter(({ id }, place) => place < shownAtFirst || ticked.includes(id));
	return (
		<Question label={facet.label} isOpen={isOpen || ticked.length > 0}>
			<fieldset>
				<legend className="visually-hidden">{facet.label}</legend>
				{shown.map(({ id, label, count }) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={ticked.includes(id)}
							onChange={({ target: { checked } }) =>
								change((state) => withCheck(state, facet.id, id, checked), 'step')
							}
						/>
						<bdi>{label}</bdi>
						<span className="facet-count">{formatNumber(locale, count)}</span>
					</label>
				))}
			</fieldset>
			{answers.length > shownAtFirst && (
				<button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
					{isWhole ? t('browse.showFewer') : t('browse.showAll', { count: answers.length })}
				</button>
			)}
		</Question>
	);
}
