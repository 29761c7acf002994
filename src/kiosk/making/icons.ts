import { html } from './html.ts';

/** Drawn in a box of 24 by 24 with a line of 2. */
const paths = {
	mark: 'M2 3h20v18H2z M2 8h20 M8 8v13 M16 8v13 M10 17h4 M12 12v5',
	start: 'M3 11L12 4L21 11 M6 9V20H18V9 M10 20V14H14V20',
	back: 'M20 12H5 M11 5L4 12L11 19',
	search: 'M10.5 4A6.5 6.5 0 0 1 10.5 17A6.5 6.5 0 0 1 10.5 4z M15.5 15.5L21 21',
	compare: 'M4 4H10V20H4z M14 4H20V20H14z M4 10H10 M14 14H20',
	language: 'M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3z M3 12H21 M12 3Q7 12 12 21 M12 3Q17 12 12 21',
	take: 'M4 4H10V10H4z M14 4H20V10H14z M4 14H10V20H4z M14 14H17V17 M20 14V20H17 M14 20H14.5',
} as const;

export type Icon = keyof typeof paths;

export function icon(name: Icon) {
	return html`<svg class="kiosk-icon kiosk-icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${paths[name]}"/></svg>`;
}
