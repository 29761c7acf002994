import { useId, useState } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import { fromSi, type Unit } from '../../catalogue/units.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { T } from './Browse.tsx';
import type { FigureFacet, Interval } from './browse-data.ts';
import { withRange } from './browse-state.ts';
import { type Bucket, bucketsOf } from './buckets.ts';
import { rangeInWords } from './filters-in-words.ts';
import type { FigureCounts } from './narrow.ts';
import { Question } from './Question.tsx';
import { inUnit, parseTyped, roundTo, type TypedRange } from './typed-range.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	locale: Locale;
	facet: FigureFacet | undefined;
	counts: FigureCounts | undefined;
	set: TypedRange | undefined;
	change: Change;
	isOpen: boolean;
}

/** A question answered by a figure: ready ranges with their counts, or two ends of the reader's own. */
export function RangeFacet({ t, locale, facet, counts, set, change, isOpen }: Props) {
	// The unit is chosen before there is a range to say it with.
	const [chosen, setChosen] = useState<Unit>();
	if (facet === undefined || counts === undefined) return null;
	const unit = set?.unit ?? chosen ?? facet.units[0]?.unit;
	const range: TypedRange = { ...set, unit };
	const buckets = bucketsOf(counts.stated.map((interval) => shownIn(interval, unit)));
	const most = Math.max(...buckets.map(({ count }) => count));
	const apply = (next: TypedRange) => change((state) => withRange(state, facet.id, next), 'step');
	return (
		<Question
			label={facet.label}
			unit={facet.units.length === 1 ? facet.units[0]?.label : undefined}
			isOpen={isOpen || set !== undefined}
		>
			<fieldset>
				<legend className="visually-hidden">{facet.label}</legend>
				{buckets.length > 1 && (
					<ul className="buckets">
						{buckets.map((bucket) => (
							<li key={`${bucket.from} ${bucket.to}`}>
								<button
									type="button"
									aria-pressed={isSet(bucket, range)}
									onClick={() =>
										apply(
											isSet(bucket, range)
												? { ...range, from: undefined, to: undefined }
												: { ...range, from: bucket.from, to: bucket.to },
										)
									}
								>
									<bdi>{rangeInWords({ ...bucket, unit }, facet, locale, t)}</bdi>
									<span className="facet-count">{formatNumber(locale, bucket.count)}</span>
									<meter aria-hidden="true" max={most} value={bucket.count} />
								</button>
							</li>
						))}
					</ul>
				)}
				<div className="ends">
					<End
						t={t}
						label={t('browse.from')}
						value={range.from}
						onValue={(from) => apply({ ...range, from })}
					/>
					<End t={t} label={t('browse.to')} value={range.to} onValue={(to) => apply({ ...range, to })} />
					{facet.units.length > 1 && (
						<select
							aria-label={`${facet.label}: ${t('browse.unit')}`}
							value={unit}
							onChange={(event) => {
								const next = facet.units.find((known) => known.unit === event.target.value)?.unit;
								if (next === undefined) return;
								setChosen(next);
								if (set !== undefined) apply(inUnit(range, next));
							}}
						>
							{facet.units.map((known) => (
								<option key={known.unit} value={known.unit}>
									{known.label}
								</option>
							))}
						</select>
					)}
				</div>
				{(counts.notStated > 0 || set?.onlyStated) && (
					<label>
						<input
							type="checkbox"
							checked={set?.onlyStated !== true}
							onChange={(event) => apply({ ...range, onlyStated: event.target.checked ? undefined : true })}
						/>
						<span>{t('browse.withNotStated', { count: counts.notStated })}</span>
					</label>
				)}
			</fieldset>
		</Question>
	);
}

interface EndProps {
	t: T;
	label: string;
	value: number | undefined;
	onValue(value: number | undefined): void;
}

/** One end of a range, taken when the reader leaves the field or presses Enter; what is no number is said, and kept. */
function End({ t, label, value, onValue }: EndProps) {
	const id = useId();
	const [typed, setTyped] = useState<string>();
	const shown = typed ?? (value === undefined ? '' : String(value));
	const number = parseTyped(shown);
	const isWrong = shown.trim() !== '' && number === undefined;
	const take = () => {
		if (typed === undefined || isWrong) return;
		setTyped(undefined);
		if (number !== value) onValue(number);
	};
	return (
		<label className="end">
			<span>{label}</span>
			<input
				type="text"
				inputMode="decimal"
				dir="ltr"
				size={6}
				autoComplete="off"
				value={shown}
				aria-invalid={isWrong}
				aria-describedby={isWrong ? id : undefined}
				onChange={(event) => setTyped(event.target.value)}
				onBlur={take}
				onKeyDown={(event) => {
					if (event.key === 'Enter') take();
				}}
			/>
			{isWrong && (
				<small id={id} className="end-wrong">
					{t('browse.badNumber')}
				</small>
			)}
		</label>
	);
}

function isSet({ from, to }: Bucket, range: TypedRange): boolean {
	return range.from === from && range.to === to;
}

/** In the unit the reader sees, without the dust of the conversion. */
function shownIn([from, to]: Interval, unit: Unit | undefined): Interval {
	const shown = (si: number | null) =>
		si === null || unit === undefined ? si : roundTo(fromSi(si, unit), 6);
	return [shown(from), shown(to)];
}
