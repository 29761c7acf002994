import { make } from './make.ts';

/** In milliseconds. */
const shownFor = 6000;

/** A few words over the page, gone by themselves. */
export function showNotice(words: string): void {
	document.querySelector('.kiosk-toast')?.remove();
	const notice = make('p', { class: 'kiosk-toast', role: 'status' }, words);
	document.body.append(notice);
	setTimeout(() => notice.remove(), shownFor);
}
