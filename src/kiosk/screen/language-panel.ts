import { make } from './make.ts';
import type { PageData } from './page-data.ts';
import { openPanel } from './panel.ts';

/** The languages by their own names, each leading to the same page with the same question. */
export function openLanguages({ words }: PageData): HTMLDialogElement {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
	const items = links.map(({ href, lang, dir, textContent, ariaCurrent }) =>
		make(
			'li',
			{},
			make(
				'a',
				{ href, lang, dir, hreflang: lang, 'aria-current': ariaCurrent ?? undefined },
				textContent.trim(),
			),
		),
	);
	return openPanel({
		name: 'languages',
		title: words['kiosk.language'],
		close: words['kiosk.close'],
		content: [make('ul', { class: 'kiosk-choices' }, ...items)],
	});
}
