import { Fragment } from 'react';
import { directionOf } from '../catalogue/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { SheetCell, SheetLine } from './sheet-cells.ts';
import { stateMessages } from './state-messages.ts';

export const sayingMessages = [
	'state.notStated',
	'state.notApplicable',
	'state.onRequest',
	'state.withheld',
	'product.conflict',
] as const;

export type SayingKey = (typeof sayingMessages)[number];

interface Props {
	/** Null is not stated. */
	cell: SheetCell | null;
	t: Translate<SayingKey>;
}

/** What is said of a spec, with everything that stands beside it: a place is never empty. */
export function Saying({ cell, t }: Props) {
	if (cell === null) return <span className="state">{t('state.notStated')}</span>;
	const { condition, marks = [], staffMarks = [], inherited, conflicts = [] } = cell;
	return (
		<>
			{'state' in cell ? <span className="state">{t(stateMessages[cell.state])}</span> : <Line {...cell} />}
			{condition && (
				<span className="aside">
					<span>
						<Line {...condition} />
					</span>
				</span>
			)}
			<Marks marks={marks} />
			<Marks marks={staffMarks} kind="mark-staff" />
			{inherited !== undefined && (
				<span className="aside">
					<span>
						<Line text={inherited} />
					</span>
				</span>
			)}
			{conflicts.map((conflict) => (
				<span key={JSON.stringify(conflict)} className="aside">
					<span>
						{t('product.conflict', { value: '' })}
						<Line {...conflict} />
					</span>
				</span>
			))}
		</>
	);
}

function Marks({ marks, kind = '' }: { marks: readonly string[]; kind?: 'mark-staff' | '' }) {
	return marks.map((mark) => (
		<Fragment key={mark}>
			{' '}
			<small className={`mark ${kind}`.trim()}>{mark}</small>
		</Fragment>
	));
}

/** A line of a sheet: its figures read from left to right, and a fallback is read out in its own voice. */
export function Line({ text, lang }: SheetLine) {
	const runs = typeof text === 'string' ? [{ text, isFigures: false }] : text;
	let end = 0;
	const parts = runs.map((run) => {
		const start = end;
		end += run.text.length;
		return run.isFigures ? (
			<bdi key={start} dir="ltr">
				{run.text}
			</bdi>
		) : (
			run.text
		);
	});
	return lang === undefined ? (
		parts
	) : (
		<span lang={lang} dir={directionOf(lang)}>
			{parts}
		</span>
	);
}
