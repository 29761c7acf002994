import type { Reader } from '../ui/reader.ts';
import type { SearchNotice, SearchResult } from './engine.ts';
import type { SearchField } from './search-index.ts';

type Speaker = Pick<Reader, 't' | 'messages'>;

/** Why a product was found, in the reader's words: `Calibre: 5.45×39 mm`. */
export function whyInWords({ why }: SearchResult, { t, messages }: Speaker): string {
	const labels: Readonly<Record<SearchField, string>> = {
		name: t('search.name'),
		designation: messages.specs.designation,
		calibre: messages.specs.calibre,
		role: messages.specs.role,
		kind: t('nav.kinds'),
		enterprise: t('nav.enterprises'),
		exhibition: t('nav.exhibitions'),
	};
	return why.map(({ field, text }) => `${labels[field]}: ${text}`).join(' · ');
}

export function noticeInWords(notice: SearchNotice, { t }: Pick<Speaker, 't'>): string {
	switch (notice.type) {
		case 'unstocked':
			return t('search.unstocked', { calibre: notice.asked, nearest: notice.nearest.join(', ') });
		case 'layout':
			return t('search.layout', { query: notice.query });
		default:
			return notice satisfies never;
	}
}
