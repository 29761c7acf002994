import { make } from './make.ts';
import type { PageData, ProductCode } from './page-data.ts';
import { openPanel } from './panel.ts';

const svg = 'http://www.w3.org/2000/svg';
/** The white margin that readers of codes ask for, in modules. */
const margin = 4;

/** The code of a product, large enough for a telephone at arm's length. */
export function openCode(
	{ words, product }: PageData,
	lookLonger: (isLooking: boolean) => void,
): HTMLDialogElement | undefined {
	if (product === undefined) return undefined;
	const { code, name } = product;
	lookLonger(true);
	return openPanel({
		name: 'code',
		title: words['kiosk.codeTitle'],
		close: words['kiosk.close'],
		content: [
			make('p', { class: 'kiosk-code-name', dir: 'auto' }, name),
			drawCode(code, name),
			make('p', {}, words[code.says === 'address' ? 'kiosk.codeAddress' : 'kiosk.codeText']),
		],
		onClose: () => lookLonger(false),
	});
}

function drawCode({ size, rows }: ProductCode, name: string): SVGElement {
	const drawing = document.createElementNS(svg, 'svg');
	const whole = size + 2 * margin;
	drawing.setAttribute('viewBox', `0 0 ${whole} ${whole}`);
	drawing.setAttribute('class', 'kiosk-code');
	drawing.setAttribute('role', 'img');
	drawing.setAttribute('aria-label', name);
	const modules = document.createElementNS(svg, 'path');
	modules.setAttribute('d', rows.flatMap((row, y) => stretchesIn(row, y)).join(''));
	drawing.append(modules);
	return drawing;
}

/** Dark modules side by side are one bar, so that no seam shows between them. */
function stretchesIn(row: string, y: number): string[] {
	return [...row.matchAll(/1+/g)].map(
		({ index, 0: { length } }) => `M${index + margin} ${y + margin}h${length}v1h-${length}z`,
	);
}
