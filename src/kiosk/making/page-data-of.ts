import { formatDate } from '../../i18n/format-date.ts';
import { paths } from '../../paths.ts';
import type { Reader } from '../../ui/reader.ts';
import { shortFingerprint } from '../../ui/short-fingerprint.ts';
import { type KioskWords, kioskWordKeys, type PageData } from '../screen/page-data.ts';
import type { KioskSettings } from './kiosk-settings.ts';
import { productCodeOf } from './product-code.ts';

interface Page {
	readonly reader: Reader;
	readonly settings: KioskSettings;
	readonly isStart: boolean;
	/** Its id, on the page of a product. */
	readonly product: string | undefined;
}

/** What the script of the screen is told in a page. */
export function pageDataOf({ reader, settings, isStart, product: id }: Page): PageData {
	const { locale, edition, href, local, t, index } = reader;
	const product = id === undefined ? undefined : index.products.get(id);
	return {
		locale,
		isStart,
		idle: settings.idle,
		countdown: settings.countdown,
		words: Object.fromEntries(kioskWordKeys.map((key) => [key, t(key)])) as KioskWords,
		addresses: {
			home: href(paths.home()),
			products: href(paths.products()),
			compare: href(paths.compare()),
		},
		edition: {
			id: edition.id,
			title: local(edition.title).text,
			fingerprint: shortFingerprint(edition.fingerprint ?? ''),
			...(edition.expires !== undefined && { expires: formatDate(locale, edition.expires) }),
		},
		...(product && {
			product: {
				id: product.id,
				name: local(product.name).text,
				code: productCodeOf(reader, product),
			},
		}),
	};
}
