import { useId, useState } from 'react';
import { directionOf, type Locale } from '../catalogue/locales.ts';
import { isolateInText } from '../i18n/isolate.ts';
import type { KindSheet, SheetProduct } from '../ui/kind-sheet.ts';
import type { Say } from './compare-messages.ts';
import { mostProducts } from './question.ts';

interface Props {
	/** The products of the same kinds that are not compared yet. */
	others: readonly KindSheet[];
	/** How many are compared. */
	count: number;
	/** The address of the list of all products. */
	list: string;
	locale: Locale;
	add: (id: string) => void;
	t: Say;
}

/** One more product of the same kinds, or any from the list. */
export function AddProduct({ others, count, list, locale, add, t }: Props) {
	const [wanted, want] = useState('');
	const selectId = useId();
	const ids = others.flatMap(({ products }) => products.map(({ id }) => id));
	const [first] = ids;
	const picked = ids.includes(wanted) ? wanted : first;
	const isFull = count >= mostProducts;
	return (
		<div className="compare-add no-print">
			{isFull && <p>{t('compare.full')}</p>}
			{!isFull && picked !== undefined && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						add(picked);
					}}
				>
					<label htmlFor={selectId}>{t('compare.addLabel')}</label>
					<select id={selectId} value={picked} onChange={(event) => want(event.target.value)}>
						{others.map((sheet) => (
							<optgroup key={sheet.kind} label={sheet.name}>
								{sheet.products.map((product) => (
									<option key={product.id} value={product.id} lang={product.lang}>
										{nameIn(product)}
									</option>
								))}
							</optgroup>
						))}
					</select>
					<button type="submit">{t('compare.add')}</button>
				</form>
			)}
			{!isFull && <a href={list}>{t('compare.fromAll')}</a>}
		</div>
	);

	function nameIn({ name, lang = locale }: SheetProduct): string {
		return directionOf(lang) === 'rtl' ? isolateInText(name) : name;
	}
}
