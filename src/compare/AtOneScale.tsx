import { useId } from 'react';
import type { Locale } from '../catalogue/locales.ts';
import { textOf } from '../i18n/format-quantity.ts';
import { Line } from '../ui/Saying.tsx';
import type { SheetText } from '../ui/sheet-cells.ts';
import type { Reach, Scaled, ScaledBox } from './at-one-scale.ts';
import { nameOf } from './CompareTable.tsx';
import type { Say } from './compare-messages.ts';

interface Props {
	scaled: Scaled;
	locale: Locale;
	t: Say;
}

/** What is compared, drawn at one scale; each bar stands by its value, and the table says the same. */
export function AtOneScale({ scaled, locale, t }: Props) {
	const { measures, boxes, leavesOpen } = scaled;
	const headingId = useId();
	return (
		<section className="compare-scale" aria-labelledby={headingId}>
			<h3 id={headingId}>{t('scale.compare')}</h3>
			{boxes.length > 0 && <Boxes boxes={boxes} scaled={scaled} t={t} />}
			{measures.map(({ spec, label, bars }) => (
				<dl key={spec} aria-label={label}>
					{bars.map((bar) => (
						<div key={bar.product.id}>
							<dt>
								<Line {...nameOf(bar.product, locale)} />
							</dt>
							<dd>
								<span>
									{label} <Line {...bar.cell} />
								</span>
								<Bar {...bar} />
							</dd>
						</div>
					))}
				</dl>
			))}
			{leavesOpen && <p className="aside">{t('scale.open')}</p>}
		</section>
	);
}

/** The value stands beside it in words. */
function Bar({ sure, most, isExact }: Reach) {
	const isSure = sure > 0 && (isExact || sure < most);
	return (
		<svg className="compare-bar" aria-hidden="true" focusable="false">
			{isSure && <rect className="compare-sure" width={percent(sure)} height="100%" />}
			{!isExact && <rect className="compare-open" width={percent(most)} height="100%" />}
		</svg>
	);
}

/** Over one another from one corner, as wide as there is room. */
function Boxes({ boxes, scaled, t }: { boxes: readonly ScaledBox[]; scaled: Scaled; t: Say }) {
	const id = useId();
	const height = Math.max(...boxes.map(({ up }) => up.most));
	return (
		<svg
			className="compare-boxes"
			role="img"
			aria-labelledby={`${id}-title ${id}-desc`}
			viewBox={`0 0 1000 ${Math.ceil(1000 * height)}`}
			focusable="false"
		>
			<title id={`${id}-title`}>{t('scale.compare')}</title>
			<desc id={`${id}-desc`}>{inWords(scaled)}</desc>
			{boxes.map(({ product, across, up }) => (
				<rect
					key={product.id}
					className={across.isExact && up.isExact ? 'compare-box' : 'compare-box compare-open'}
					y={1000 * (height - up.most)}
					width={1000 * across.most}
					height={1000 * up.most}
				/>
			))}
		</svg>
	);
}

function inWords({ measures }: Scaled): string {
	return measures
		.map(({ label, bars }) => {
			const values = bars.map(({ product, cell }) => `${product.name} ${plain(cell.text)}`);
			return `${label}: ${values.join(', ')}.`;
		})
		.join(' ');
}

function plain(text: SheetText): string {
	return typeof text === 'string' ? text : textOf(text);
}

function percent(share: number): string {
	return `${Number((100 * share).toFixed(2))}%`;
}
