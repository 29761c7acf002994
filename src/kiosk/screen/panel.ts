import { make, makeButton } from './make.ts';

interface PanelParts {
	readonly name: string;
	readonly title: string;
	readonly close: string;
	/** Between the title and the button that closes. */
	readonly content: readonly (Node | string)[];
	onClose?(): void;
}

/** What is laid over a page until it is closed. There is one at a time, and it is gone when it is closed. */
export function openPanel({ name, title, close, content, onClose }: PanelParts): HTMLDialogElement {
	const heading = make('h2', { id: `kiosk-${name}-title` }, title);
	const dialog: HTMLDialogElement = make(
		'dialog',
		{ class: `kiosk-panel kiosk-panel-${name}`, 'aria-labelledby': heading.id },
		heading,
		...content,
		makeButton({ class: 'kiosk-close' }, close, () => dialog.close()),
	);
	dialog.addEventListener('close', () => {
		dialog.remove();
		onClose?.();
	});
	for (const other of document.querySelectorAll<HTMLDialogElement>('dialog.kiosk-panel')) other.close();
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}
