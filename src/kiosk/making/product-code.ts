import { encode } from 'uqr';
import type { ReleasedProduct } from '../../catalogue/edition.ts';
import { textOf } from '../../i18n/format-quantity.ts';
import { isolate, isolatedText } from '../../i18n/isolate.ts';
import { inLocale, paths } from '../../paths.ts';
import { keyFactsOf } from '../../ui/key-facts.ts';
import { ownAddressOf, wholeAddress } from '../../ui/page-links.ts';
import type { Reader } from '../../ui/reader.ts';
import { lineOfValue } from '../../ui/sheet-cells.ts';
import type { ProductCode } from '../screen/page-data.ts';

/** Telephones read these on a screen from an arm's length; 69 modules a side are the most. */
export const codeLimits = { ecc: 'M', maxVersion: 13 } as const;

/** What fits into it: bytes of UTF-8. */
const mostBytes = 331;

/** The code of a product for its reader: the address of its page where it has one, else what is known first. */
export function productCodeOf(reader: Reader, product: ReleasedProduct): ProductCode {
	const { says, text } = codeTextOf(reader, product);
	const { data, size } = encode([...new TextEncoder().encode(text)], {
		...codeLimits,
		border: 0,
		boostEcc: false,
	});
	return { says, size, rows: data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')) };
}

export function codeTextOf(
	reader: Reader,
	product: ReleasedProduct,
): { says: ProductCode['says']; text: string } {
	const site = ownAddressOf(reader.edition);
	if (site !== undefined)
		return {
			says: 'address',
			text: wholeAddress(site, inLocale(reader.locale, paths.product(product.id))),
		};
	return { says: 'text', text: fitting(factsOf(reader, product)) };
}

/** Name, kind and key facts, a line each, the first in importance first. */
function factsOf(reader: Reader, product: ReleasedProduct): string[] {
	const { messages, local, edition } = reader;
	const labels: Readonly<Record<string, string>> = messages.specs;
	const facts = keyFactsOf(product).map(({ spec, value }) => {
		const { text } = lineOfValue(reader, spec, value);
		return inOrder(reader, `${labels[spec.id]}: ${typeof text === 'string' ? text : textOf(text)}`);
	});
	const name = inOrder(reader, local(product.name).text);
	return [name, messages.kinds[product.kind].one, ...facts, local(edition.title).text];
}

/** In lines from right to left, figures and designations keep their order. */
function inOrder({ dir }: Reader, text: string): string {
	return dir === 'rtl' ? isolatedText(isolate(text)) : text;
}

/** Whole lines from the first one on, as many as fit; a name that is longer than all room ends in an ellipsis. */
export function fitting(lines: readonly string[], room = mostBytes): string {
	for (let count = lines.length; count > 0; count--) {
		const text = lines.slice(0, count).join('\n');
		if (bytesOf(text) <= room) return text;
	}
	const letters = [...(lines[0] ?? '')];
	while (bytesOf(`${letters.join('')}…`) > room) letters.pop();
	return `${letters.join('')}…`;
}

function bytesOf(text: string): number {
	return new TextEncoder().encode(text).length;
}
