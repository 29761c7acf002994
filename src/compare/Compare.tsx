import { useEffect, useId, useMemo, useRef } from 'react';
import type { Locale } from '../catalogue/locales.ts';
import { textOf } from '../i18n/format-quantity.ts';
import { createTranslator } from '../i18n/translator.ts';
import { Line } from '../ui/Saying.tsx';
import { AddProduct } from './AddProduct.tsx';
import { AtOneScale } from './AtOneScale.tsx';
import { atOneScale } from './at-one-scale.ts';
import { CompareTable, removeButtonOf } from './CompareTable.tsx';
import './compare.css';
import { useUnhurried } from '../ui/use-unhurried.ts';
import type { CompareMessages } from './compare-messages.ts';
import { chosenIn, compare, othersOf } from './comparison.ts';
import { type KindLink, KindLinks } from './KindLinks.tsx';
import { noticesOf, rowsInWords, summaryOf, titleOf } from './notices.ts';
import { writeQuestion } from './question.ts';
import { RowChoice } from './RowChoice.tsx';
import { useQuestion } from './use-question.ts';
import { type ShelfAddresses, useShelf } from './use-shelf.ts';

export interface CompareProps {
	readonly locale: Locale;
	readonly messages: CompareMessages;
	readonly addresses: ShelfAddresses & {
		/** Of all products. */
		readonly list: string;
		/** A product's page, with `*` for its id. */
		readonly product: string;
		/** What stands before a term's id in its address. */
		readonly glossary: string;
	};
	readonly kinds: readonly KindLink[];
}

/** Sets products side by side. What is compared, and how, is in the address and nowhere else. */
export function Compare({ locale, messages, addresses, kinds }: CompareProps) {
	const [question, ask] = useQuestion();
	const { shelf, hasFailed } = useShelf(question.products, addresses);
	const t = useMemo(() => createTranslator(locale, messages), [locale, messages]);
	const headingId = useId();
	const heading = useRef<HTMLHeadingElement>(null);
	const focusNext = useRef<() => HTMLElement | null>(undefined);
	useEffect(() => {
		focusNext.current?.()?.focus();
		focusNext.current = undefined;
	});

	const chosen = shelf && chosenIn(question, shelf.kinds);
	const labels = { status: t('product.status'), maker: t('product.maker') };
	const comparison = shelf && chosen && compare(chosen.ids, question, shelf, labels);
	const notices = chosen && comparison ? noticesOf(chosen, comparison, t) : [];
	const summary = comparison && summaryOf(comparison, notices, t);
	const spoken = useUnhurried(hasFailed ? t('compare.failed') : (summary ?? ''));
	const ids = chosen?.ids ?? [];
	const scaled = comparison && atOneScale(comparison);

	return (
		<>
			<p role="status" className="visually-hidden">
				{spoken}
			</p>
			{hasFailed && <KindLinks kinds={kinds} text={t('compare.failed')} to="list" />}
			{!hasFailed && comparison && (
				<>
					<h2 id={headingId} ref={heading} tabIndex={-1}>
						{titleOf(comparison, t)}
					</h2>
					{notices.map((runs) => (
						<p key={textOf(runs)} className="notice">
							<Line text={runs} />
						</p>
					))}
					{ids.length === 0 && <KindLinks kinds={kinds} text={t('compare.noneAdvice')} to="comparison" />}
					{ids.length === 1 && <p>{t('compare.oneAdvice')}</p>}
					{ids.length > 1 && <RowChoice question={question} comparison={comparison} ask={ask} t={t} />}
					<AddProduct
						others={othersOf(comparison)}
						count={ids.length}
						list={`${addresses.list}${ids.length > 0 ? `?compare=${ids.join(',')}` : ''}`}
						locale={locale}
						add={add}
						t={t}
					/>
					{scaled && <AtOneScale scaled={scaled} locale={locale} t={t} />}
					{ids.length > 0 && (
						<CompareTable
							comparison={comparison}
							show={question.show}
							address={addresses.product}
							glossary={addresses.glossary}
							labelledBy={headingId}
							locale={locale}
							remove={remove}
							t={t}
						/>
					)}
					{ids.length > 1 && (
						<p className="compare-address">
							{rowsInWords(comparison, t)}. {t('compare.address')}:{' '}
							<bdi dir="ltr">{new URL(writeQuestion(question), location.href).href}</bdi>
						</p>
					)}
				</>
			)}
		</>
	);

	function add(id: string): void {
		// With the fifth, the button that was pressed is gone.
		focusNext.current = () => (document.activeElement === document.body ? heading.current : null);
		ask({ ...question, products: [...ids, id] }, 'step');
	}

	function remove(id: string): void {
		const next = ids[ids.indexOf(id) + 1];
		focusNext.current = () => (next === undefined ? null : removeButtonOf(next)) ?? heading.current;
		ask({ ...question, products: ids.filter((other) => other !== id) }, 'step');
	}
}
