import type { ReleasedProduct } from '../catalogue/edition.ts';
import { calibresOf } from '../catalogue/edition-index.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../ui/reader.ts';
import type { SearchItem } from './search.ts';

/** The search index of an edition in one language. */
export function searchItemsOf(reader: Reader): SearchItem[] {
	return reader.edition.products.map((product) => {
		const { text, lang } = reader.local(product.name);
		return {
			name: text,
			lang,
			href: reader.href(paths.product(product.id)),
			kind: reader.messages.kinds[product.kind].one,
			calibre: calibresOf(product)
				.flatMap((id) => reader.index.calibres.get(id)?.name ?? [])
				.join(', '),
			alsoCalled: otherNamesOf(product, text),
		};
	});
}

function otherNamesOf({ name, specs }: ReleasedProduct, shown: string): string[] {
	const designations = specs.flatMap((spec) =>
		spec.spec === 'designation' && spec.state === 'stated' && spec.value.type === 'name'
			? [spec.value.name]
			: [],
	);
	return [...new Set([...Object.values(name).flatMap((text) => text ?? []), ...designations])].filter(
		(other) => other !== shown,
	);
}
