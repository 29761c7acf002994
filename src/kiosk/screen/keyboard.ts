import { type Locale, localeIds, localeLooks } from '../../catalogue/locales.ts';
import { layoutNames, layouts } from './layouts.ts';
import { make } from './make.ts';
import type { PageData } from './page-data.ts';
import { deleteIn, type Field, isField, typeInto } from './type-into.ts';

/** A keyboard on the screen while a field is being filled in. The field keeps the focus, so a real keyboard works too. */
export function offerKeyboard({ words, locale }: PageData): void {
	let layout: Locale = locale;
	let isShifted = false;
	let field: Field | undefined;
	const keyboard = make('div', {
		class: 'kiosk-keyboard',
		role: 'region',
		'aria-label': words['kiosk.keyboard'],
		hidden: true,
	});
	// A finger on a key takes the focus from nothing.
	keyboard.addEventListener('pointerdown', (event) => event.preventDefault());
	keyboard.addEventListener('mousedown', (event) => event.preventDefault());

	document.addEventListener('focusin', ({ target }) => {
		if (isField(target)) show(target);
		else hide();
	});
	document.addEventListener('focusout', ({ relatedTarget }) => {
		if (!isField(relatedTarget)) hide();
	});
	if (isField(document.activeElement)) show(document.activeElement);

	function show(target: Field): void {
		field = target;
		// Above whatever is laid over the page: else it would lie beneath, out of reach.
		(target.closest('dialog') ?? document.body).append(keyboard);
		draw();
		keyboard.hidden = false;
		document.documentElement.dataset['kioskTyping'] = '';
		target.scrollIntoView({ block: innerWidth > innerHeight ? 'start' : 'nearest' });
	}

	function hide(): void {
		field = undefined;
		isShifted = false;
		keyboard.hidden = true;
		delete document.documentElement.dataset['kioskTyping'];
	}

	function draw(): void {
		const { plain, shifted } = layouts[layout];
		keyboard.dir = layout === 'ar' ? 'rtl' : 'ltr';
		keyboard.lang = layout;
		keyboard.replaceChildren(
			...(isShifted ? shifted : plain).map((row, y, rows) =>
				make(
					'div',
					{ class: 'kiosk-keys' },
					...(y === rows.length - 1 ? [shiftKey()] : []),
					...row.map(letterKey),
					...(y === rows.length - 1 ? [deleteKey()] : []),
				),
			),
			make('div', { class: 'kiosk-keys' }, ...localeIds.map(layoutKey), spaceKey(), doneKey()),
		);
	}

	function letterKey(text: string): HTMLElement {
		return key({}, text, () => {
			if (field !== undefined) typeInto(field, text);
			if (!isShifted) return;
			isShifted = false;
			draw();
		});
	}

	function shiftKey(): HTMLElement {
		const label = words['kiosk.keyShift'];
		return key({ 'aria-label': label, 'aria-pressed': String(isShifted), class: 'kiosk-wide' }, '⇧', () => {
			isShifted = !isShifted;
			draw();
		});
	}

	function deleteKey(): HTMLElement {
		return key({ 'aria-label': words['kiosk.keyDelete'], class: 'kiosk-wide kiosk-delete' }, '⌫', () => {
			if (field !== undefined) deleteIn(field);
		});
	}

	function layoutKey(id: Locale): HTMLElement {
		const attributes = {
			'aria-label': localeLooks[id].name,
			'aria-pressed': String(id === layout),
			lang: id,
		};
		return key({ ...attributes, class: 'kiosk-layout' }, layoutNames[id], () => {
			layout = id;
			isShifted = false;
			draw();
		});
	}

	function spaceKey(): HTMLElement {
		return key({ class: 'kiosk-space', 'aria-label': words['kiosk.keySpace'] }, ' ', () => {
			if (field !== undefined) typeInto(field, ' ');
		});
	}

	function doneKey(): HTMLElement {
		return key({ class: 'kiosk-done' }, words['kiosk.keyDone'], () => {
			const done = field;
			done?.blur();
			done?.form?.requestSubmit();
		});
	}
}

function key(
	attributes: Readonly<Record<string, string>>,
	text: string,
	press: () => void,
): HTMLButtonElement {
	const button = make('button', { type: 'button', tabindex: '-1', ...attributes }, text);
	button.addEventListener('click', press);
	return button;
}
