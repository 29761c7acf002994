import type { ReleasedProduct } from '../../catalogue/edition.ts';
import { families } from '../../catalogue/kind.ts';
import { kinds } from '../../catalogue/kinds.ts';
import { byId } from '../../catalogue/order.ts';
import { outlineBox } from '../../figures/outlines/outline.ts';
import { outlines } from '../../figures/outlines/outlines.ts';
import type { Run } from '../../i18n/format-quantity.ts';
import { isolate } from '../../i18n/isolate.ts';
import { paths } from '../../paths.ts';
import { keyFactsOf } from '../../ui/key-facts.ts';
import type { Reader } from '../../ui/reader.ts';
import { lineOfValue } from '../../ui/sheet-cells.ts';
import { html, type Markup } from './html.ts';

/** More would show a visitor who waits the same again only after minutes. */
const most = 12;

/**
 * The products that the start page shows in turn: of each kind the one of which most is known, the families taking
 * turns, so that two of a sort never follow each other.
 */
export function shownProducts(products: readonly ReleasedProduct[]): ReleasedProduct[] {
	const shelves = families.map((family) =>
		kinds
			.filter((kind) => kind.family === family)
			.flatMap(({ id }) => bestOf(products.filter((product) => product.kind === id)))
			.sort((a, b) => factsIn(b) - factsIn(a) || byId(a, b)),
	);
	const rounds = Math.max(0, ...shelves.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => shelves.flatMap((shelf) => shelf[round] ?? []))
		.flat()
		.slice(0, most);
}

function bestOf(products: readonly ReleasedProduct[]): ReleasedProduct[] {
	const [best] = [...products].sort((a, b) => factsIn(b) - factsIn(a) || byId(a, b));
	return best !== undefined && factsIn(best) > 0 ? [best] : [];
}

function factsIn(product: ReleasedProduct): number {
	return keyFactsOf(product).length;
}

/** One after the other, in the languages by turns; each leads to its product. */
export function slides(readers: readonly Reader[], products: readonly ReleasedProduct[]): Markup[] {
	return products.flatMap((product, index) => {
		const reader = readers[index % readers.length];
		return reader === undefined ? [] : [slide(reader, product, index === 0)];
	});
}

function slide(reader: Reader, product: ReleasedProduct, isFirst: boolean): Markup {
	const { local, messages, locale, dir, href, t } = reader;
	const name = local(product.name);
	const labels: Readonly<Record<string, string>> = messages.specs;
	const facts = keyFactsOf(product)
		.slice(0, 3)
		.map(({ spec, value }) => {
			const { text, lang } = lineOfValue(reader, spec, value);
			return html`<div><dt>${labels[spec.id]}</dt><dd lang="${lang ?? locale}">${typeof text === 'string' ? text : text.map(run)}</dd></div>`;
		});
	return html`<a class="kiosk-slide" href="${href(paths.product(product.id))}" lang="${locale}" dir="${dir}"${isFirst ? { markup: ' data-shown' } : undefined}>${drawing(product)}<span class="kiosk-slide-kind">${messages.kinds[product.kind].one}</span><strong lang="${name.lang}" dir="${name.dir}">${runsIn(name)}</strong><dl>${facts}</dl><small>${t('outline.mark')}</small></a>`;
}

function runsIn({ text, dir }: { text: string; dir: 'ltr' | 'rtl' }): readonly Markup[] {
	return dir === 'rtl' ? isolate(text).map(run) : [html`${text}`];
}

function run({ text, isFigures }: Run): Markup {
	return isFigures ? html`<bdi dir="ltr">${text}</bdi>` : html`${text}`;
}

function drawing({ kind }: ReleasedProduct): Markup {
	const { body, parts, lines } = outlines[kind];
	const { width, height } = outlineBox;
	return html`<svg viewBox="-4 -4 ${width + 8} ${height + 8}" aria-hidden="true" focusable="false"><path d="${body}"/>${parts ? html`<path class="kiosk-parts" d="${parts}"/>` : undefined}${lines ? html`<path class="kiosk-lines" d="${lines}"/>` : undefined}</svg>`;
}
