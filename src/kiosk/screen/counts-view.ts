import { localeIds, localeLooks } from '../../catalogue/locales.ts';
import { make, makeButton } from './make.ts';
import type { PageData } from './page-data.ts';
import { askCounts, askExport, type ByLocale, type DayCounts } from './program.ts';

/** What was looked at on a day, and a button that writes all of it into a file. */
export function countsView({ words }: PageData, token: string): HTMLElement {
	const table = make('div', { class: 'kiosk-counts', role: 'status' });
	const day = make('strong', { dir: 'ltr' });
	const said = make('p', { class: 'kiosk-answer', role: 'status' });
	let daysAgo = 0;
	const show = async (by: number) => {
		daysAgo = Math.max(0, daysAgo + by);
		const shown = dayBefore(daysAgo);
		day.textContent = shown;
		const counts = await askCounts(shown, token);
		if (day.textContent !== shown) return;
		table.replaceChildren(counts === undefined ? words['kiosk.staffNoProgram'] : tableOf(counts));
	};
	const exportAll = async () => {
		const written = await askExport(token);
		said.textContent =
			written === undefined
				? words['kiosk.staffNotExported']
				: words['kiosk.staffExported'].replace('{file}', written.file);
	};
	void show(0);
	return make(
		'section',
		{},
		make('h3', {}, words['kiosk.staffCounts']),
		make(
			'div',
			{ class: 'kiosk-row' },
			makeButton({}, words['kiosk.staffEarlier'], () => show(1)),
			day,
			makeButton({}, words['kiosk.staffLater'], () => show(-1)),
			makeButton({ class: 'kiosk-go-on' }, words['kiosk.staffExport'], exportAll),
		),
		said,
		table,
	);

	function tableOf({ products, locales }: DayCounts): HTMLElement {
		const rows = Object.entries(products).sort(([, a], [, b]) => sumOf(b) - sumOf(a));
		const used = localeIds.filter(
			(id) => locales[id] !== undefined || rows.some(([, by]) => by[id] !== undefined),
		);
		if (used.length === 0) return make('p', {}, words['kiosk.staffNothing']);
		const line = (head: string, by: ByLocale) =>
			make(
				'tr',
				{},
				make('th', { scope: 'row', dir: 'auto' }, head),
				...used.map((id) => make('td', {}, String(by[id] ?? 0))),
			);
		return make(
			'table',
			{},
			make(
				'thead',
				{},
				make(
					'tr',
					{},
					make('th', { scope: 'col' }, words['kiosk.staffProduct']),
					...used.map((id) => make('th', { scope: 'col', lang: id }, localeLooks[id].name)),
				),
			),
			make(
				'tbody',
				{},
				line(words['kiosk.staffLanguages'], locales),
				...rows.map(([product, by]) => line(product, by)),
			),
		);
	}
}

function sumOf(by: ByLocale): number {
	return Object.values(by).reduce((sum, count) => sum + count, 0);
}

/** By the clock of the kiosk: `2026-11-24`. */
function dayBefore(days: number): string {
	const day = new Date();
	day.setDate(day.getDate() - days);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
