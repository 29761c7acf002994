import { useId } from 'react';
import type { Say } from './compare-messages.ts';
import { type Comparison, rowsIn } from './comparison.ts';
import { rowsInWords } from './notices.ts';
import { modes, type Question } from './question.ts';
import type { Ask } from './use-question.ts';

interface Props {
	question: Question;
	comparison: Comparison;
	ask: Ask;
	t: Say;
}

const labels = {
	all: 'compare.showAll',
	stated: 'compare.showStated',
	differences: 'compare.showDifferences',
} as const;

/** Which rows are shown: by what they say, and one by one. */
export function RowChoice({ question, comparison, ask, t }: Props) {
	const name = useId();
	const every = rowsIn(comparison.all).map(({ id }) => id);
	const chosen = question.rows ?? every;
	return (
		<div className="compare-rows no-print">
			<fieldset>
				<legend>{rowsInWords(comparison, t)}</legend>
				{modes.map((mode) => (
					<label key={mode}>
						<input
							type="radio"
							name={name}
							checked={question.show === mode}
							onChange={() => ask({ ...question, show: mode }, 'step')}
						/>
						{t(labels[mode])}
					</label>
				))}
			</fieldset>
			<details>
				<summary>{t('compare.choose')}</summary>
				<button type="button" onClick={() => ask({ ...question, rows: undefined }, 'refinement')}>
					{t('compare.allRows')}
				</button>
				<div className="compare-groups">
					{comparison.all.map((group) => (
						<fieldset key={group.label}>
							<legend>{group.label}</legend>
							{group.rows.map(({ id, label }) => (
								<label key={id}>
									<input
										type="checkbox"
										checked={chosen.includes(id)}
										onChange={() => ask({ ...question, rows: toggled(id) }, 'refinement')}
									/>
									{label}
								</label>
							))}
						</fieldset>
					))}
				</div>
			</details>
		</div>
	);

	/** In the order of the table, and not named at all when it is every row. */
	function toggled(id: string): readonly string[] | undefined {
		const isChosen = (row: string) => (row === id ? !chosen.includes(row) : chosen.includes(row));
		return every.every(isChosen) ? undefined : every.filter(isChosen);
	}
}
