import { make, makeButton } from './make.ts';
import type { PageData } from './page-data.ts';

const colours = ['red', 'green', 'blue', 'white', 'black'] as const;
const fields = { across: 6, down: 10 } as const;

/** What staff try before a fair opens: the touch of every field, each colour, each key. */
export function panelTest({ words }: PageData): HTMLElement {
	const seen = make('output', { class: 'kiosk-seen', 'aria-label': words['kiosk.staffKeys'], dir: 'auto' });
	const field = make('input', { type: 'text', 'aria-label': words['kiosk.staffKeys'], autocomplete: 'off' });
	field.addEventListener('keydown', ({ key, code }) => {
		seen.textContent = `${key} (${code})`;
	});
	field.addEventListener('input', () => {
		seen.textContent ||= field.value;
	});
	return make(
		'section',
		{},
		make('h3', {}, words['kiosk.staffPanel']),
		make(
			'div',
			{ class: 'kiosk-row' },
			makeButton({}, words['kiosk.staffTouch'], testTouch),
			makeButton({}, words['kiosk.staffColours'], testColours),
		),
		make('p', { class: 'kiosk-row' }, make('label', {}, words['kiosk.staffKeys'], field), seen),
	);
}

/** Every field of the screen until all have been touched; a second touch of one leads back. */
function testTouch(): void {
	const whole = cover('kiosk-touch-test');
	let left = fields.across * fields.down;
	for (let count = 0; count < left; count++) whole.append(make('span'));
	whole.addEventListener('pointerdown', ({ target }) => {
		if (!(target instanceof HTMLSpanElement)) return;
		if (target.dataset['touched'] === undefined) left--;
		else left = 0;
		target.dataset['touched'] = '';
		if (left === 0) whole.close();
	});
	whole.addEventListener('pointermove', ({ clientX, clientY, buttons }) => {
		const under = document.elementFromPoint(clientX, clientY);
		if (buttons === 0 || !(under instanceof HTMLSpanElement) || under.dataset['touched'] !== undefined)
			return;
		under.dataset['touched'] = '';
		left--;
		if (left === 0) whole.close();
	});
}

function testColours(): void {
	const whole = cover('kiosk-colour-test');
	let shown = 0;
	const show = () => {
		const colour = colours[shown++];
		if (colour === undefined) whole.close();
		else whole.dataset['colour'] = colour;
	};
	show();
	whole.addEventListener('click', show);
	whole.addEventListener('keydown', show);
}

function cover(name: string): HTMLDialogElement {
	const whole = make('dialog', { class: name });
	whole.addEventListener('close', () => whole.remove());
	document.body.append(whole);
	whole.showModal();
	return whole;
}
