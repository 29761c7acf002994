import { make, makeButton } from './make.ts';
import type { PageData } from './page-data.ts';

/** Asks whether somebody is still there; any touch is an answer. */
export function idleQuestion({ words }: PageData, endNow: () => void) {
	let dialog: HTMLDialogElement | undefined;
	const seconds = make('strong', { class: 'kiosk-seconds', dir: 'ltr' });

	return {
		ask(left: number): void {
			seconds.textContent = String(left);
			if (dialog !== undefined) return;
			const title = make('h2', { id: 'kiosk-idle-title' }, words['kiosk.stillHere']);
			const goOn = makeButton({ class: 'kiosk-go-on' }, words['kiosk.goOn'], () => dialog?.close());
			dialog = make(
				'dialog',
				{ class: 'kiosk-panel kiosk-panel-idle', 'aria-labelledby': title.id },
				title,
				make('p', { class: 'kiosk-left' }, seconds, make('span', {}, words['kiosk.seconds'])),
				goOn,
				make('p', {}, words['kiosk.forgets']),
				makeButton({ class: 'kiosk-quiet' }, words['kiosk.beginAnew'], endNow),
			);
			document.body.append(dialog);
			dialog.showModal();
			goOn.focus();
		},
		withdraw(): void {
			const asked = dialog;
			dialog = undefined;
			// After the touch that withdrew it, which must not fall through to the page below.
			setTimeout(() => {
				asked?.close();
				asked?.remove();
			}, 400);
		},
	};
}
