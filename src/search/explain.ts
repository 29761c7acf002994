import type { InterfaceKey, Messages } from '../i18n/messages/messages.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Explanation, SearchNotice } from './answer.ts';
import type { SearchField } from './search-index.ts';

export type FieldLabels = Readonly<Record<SearchField, string>>;

/** What the places are called in which something is found. */
export function fieldLabelsOf(messages: Messages, t: Translate<InterfaceKey>): FieldLabels {
	return {
		name: t('search.name'),
		designation: messages.specs.designation,
		calibre: messages.specs.calibre,
		role: messages.specs.role,
		kind: t('nav.kinds'),
		enterprise: t('nav.enterprises'),
		exhibition: t('nav.exhibitions'),
	};
}

/** Why a product was found, in the reader's words: `Calibre: 5.45×39 mm`. */
export function whyInWords({ why }: Pick<Explanation, 'why'>, labels: FieldLabels): string {
	return why.map(({ field, text }) => `${labels[field]}: ${text}`).join(' · ');
}

export function noticeInWords(
	notice: SearchNotice,
	t: Translate<'search.unstocked' | 'search.layout'>,
	/** Keeps a calibre in its order, where nothing but its signs says which way it is read. */
	keep: (text: string) => string = (text) => text,
): string {
	switch (notice.type) {
		case 'unstocked':
			return t('search.unstocked', {
				calibre: keep(notice.asked),
				nearest: notice.nearest.map(keep).join(', '),
			});
		case 'layout':
			return t('search.layout', { query: keep(notice.query) });
		default:
			return notice satisfies never;
	}
}
