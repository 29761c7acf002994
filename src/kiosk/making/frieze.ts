import type { Edition } from '../../catalogue/edition.ts';
import { kinds } from '../../catalogue/kinds.ts';
import { outlineBox } from '../../figures/outlines/outline.ts';
import { outlines } from '../../figures/outlines/outlines.ts';

const { width, height } = outlineBox;
const gap = 60;
const most = 10;

/** The outlines of an edition's kinds in a row, in lines alone: a picture for the foot of the screen. */
export function frieze({ products }: Edition): string {
	const shown = kinds
		.filter(({ id }) => products.some(({ kind }) => kind === id))
		.slice(0, most)
		.map(({ id }, place) => {
			const { body, parts = '' } = outlines[id];
			return `<path transform="translate(${gap / 2 + place * (width + gap)} 0)" d="${body}${parts}"/>`;
		});
	const whole = Math.max(1, shown.length) * (width + gap);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}"><g fill="none" stroke="#b7c8ca" stroke-opacity=".4" stroke-width="1.5" stroke-linejoin="round">${shown.join('')}</g></svg>\n`;
}
