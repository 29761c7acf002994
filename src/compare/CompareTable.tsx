import { directionOf, type Locale } from '../catalogue/locales.ts';
import { isolate } from '../i18n/isolate.ts';
import type { SheetProduct } from '../ui/kind-sheet.ts';
import { Line, Saying } from '../ui/Saying.tsx';
import type { Say } from './compare-messages.ts';
import type { Comparison } from './comparison.ts';
import type { Mode } from './question.ts';

interface Props {
	comparison: Comparison;
	/** A product's, with `*` for its id. */
	address: string;
	/** What stands before a term's id in its address. */
	glossary: string;
	/** The id of the heading. */
	labelledBy: string;
	show: Mode;
	locale: Locale;
	remove: (id: string) => void;
	t: Say;
}

/** A column a product, a row a spec, scrolled in a place of its own where the screen is narrow. */
export function CompareTable(props: Props) {
	const { comparison, address, glossary, labelledBy, show, locale, remove, t } = props;
	const { products: compared, shown } = comparison;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
		<section className="compare-scroll" aria-labelledby={labelledBy} tabIndex={0}>
			<table className="compare-table">
				<colgroup>
					<col />
					<col span={compared.length} />
				</colgroup>
				<thead>
					<tr>
						<th scope="col">{t('product.spec')}</th>
						{compared.map(({ product, sheet }) => (
							<th key={product.id} scope="col">
								<svg aria-hidden>
									<use href={`#outline-${sheet.kind}`} />
								</svg>
								<a href={address.replace('*', product.id)}>
									<Line {...nameOf(product, locale)} />
								</a>
								<span className="aside">{sheet.name}</span>
								{product.level !== undefined && <small className="mark mark-staff">{product.level}</small>}
							</th>
						))}
					</tr>
					<tr className="no-print">
						<th scope="row">
							<span className="visually-hidden">{t('compare.remove')}</span>
						</th>
						{compared.map(({ product }) => (
							<td key={product.id}>
								<button id={removeIdOf(product.id)} type="button" onClick={() => remove(product.id)}>
									{t('compare.remove')}
									<span className="visually-hidden">
										{' '}
										<Line {...nameOf(product, locale)} />
									</span>
								</button>
							</td>
						))}
					</tr>
				</thead>
				{shown.map((group) => (
					<tbody key={group.label}>
						<tr>
							<th scope="rowgroup" colSpan={compared.length + 1}>
								<span>{group.label}</span>
							</th>
						</tr>
						{group.rows.map((row) => (
							<tr key={row.id}>
								<th scope="row">
									{row.term === undefined ? (
										row.label
									) : (
										<a className="compare-explained" href={`${glossary}${row.term}`}>
											{row.label}
										</a>
									)}
								</th>
								{compared.map(({ product }, index) => (
									<td key={product.id}>
										<Saying cell={row.cells[index] ?? null} t={t} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				))}
			</table>
			{shown.length === 0 && (
				<p className="notice">{t(show === 'differences' ? 'compare.noDifference' : 'compare.noRows')}</p>
			)}
		</section>
	);
}

/** The button by which a product is taken out, where it is shown. */
export function removeButtonOf(id: string): HTMLElement | null {
	return document.getElementById(removeIdOf(id));
}

function removeIdOf(id: string): string {
	return `remove-${id}`;
}

/** A product's name as a line of the page. */
export function nameOf({ name, lang }: SheetProduct, locale: Locale) {
	if (lang !== undefined) return { text: name, lang };
	return { text: directionOf(locale) === 'rtl' ? isolate(name) : name };
}
