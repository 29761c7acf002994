import type { Describer } from './describe.ts';
import { sharesOf, specStates, type TextCounts, textStates } from './house-status.ts';
import type { Picture, PictureRow } from './picture.ts';
import type { Worklist } from './worklists.ts';

/** Puts a line in bold or grey where the terminal can; the text alone where it cannot. */
export type Paint = (style: 'bold' | 'dim', text: string) => string;

const marks = { reviewed: '█', unreviewed: '▒', missing: '·' };

/** Columns of a terminal that a table with bars needs. */
const roomForBars = 100;

/** The picture as a table: a row a kind, a column a language. */
export function pictureLines(picture: Picture, describer: Describer, { paint, columns }: Screen): string[] {
	const { say, subject } = describer;
	const cells = columns >= roomForBars ? 4 : 0;
	const head = [
		say('picture.subject'),
		say('picture.records'),
		say('picture.stated'),
		...picture.locales.map((locale) => locale),
	];
	const rows = picture.rows.map((row) => [
		subject(row.subject),
		String(row.records),
		statedCell(row, cells),
		...row.texts.map((texts) => textCell(texts, cells)),
	]);
	const [title = '', ...lines] = tableLines([head, ...rows], columns);
	return [
		paint('bold', title),
		...lines.slice(0, -1),
		paint('bold', lines.at(-1) ?? ''),
		'',
		...[say('picture.legend'), ...(cells > 0 ? [keyOf(describer)] : [])]
			.flatMap((text) => wrapped(text, columns))
			.map((line) => paint('dim', line)),
	];
}

function keyOf({ say }: Describer): string {
	return [
		`${marks.reviewed} ${say('key.sure')}`,
		`${marks.unreviewed} ${say('key.unsure')}`,
		`${marks.missing} ${say('key.missing')}`,
	].join('; ');
}

/** What the last row of the picture adds up, in numbers: specifications, then texts by language. */
export function totalLines(
	{ rows, locales }: Picture,
	{ say }: Describer,
	{ paint, columns }: Screen,
): string[] {
	const all = rows.at(-1);
	if (all === undefined) return [];
	const specs = specStates
		.map((state) => [state, all.specs[state]] as const)
		.filter(([, count]) => count > 0)
		.map(([state, count]) => `${say(`specs.${state}`)} ${count}`);
	const [head = '', ...lines] = tableLines(
		[
			[say('texts.language'), ...textStates.map((state) => say(`texts.${state}`))],
			...all.texts.map((texts, index) => [
				locales[index] ?? '',
				...textStates.map((state) => String(texts[state])),
			]),
		],
		columns,
	);
	return [
		...wrapped(`${say('specs.title')}: ${specs.join(', ')}`, columns),
		'',
		paint('bold', head),
		...lines,
	];
}

/** The first column to the left, figures to the right; closer together where they would not fit. */
function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const isWide = widths.reduce((sum, width) => sum + width + 2, -2) > columns;
	return rows.map((row) =>
		row
			.map((text, column) =>
				column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
			)
			.join(isWide ? ' ' : '  ')
			.trimEnd(),
	);
}

/** How to draw: in which style, and on how many columns. */
export interface Screen {
	readonly paint: Paint;
	readonly columns: number;
}

function statedCell({ specs }: PictureRow, cells: number): string {
	const shares = sharesOf(specs);
	if (shares === undefined) return '–';
	const { stated, unverified } = shares;
	return `${barOf(stated, unverified, cells)} ${percent(stated)}`.trim();
}

function textCell({ texts, reviewed, unreviewed }: TextCounts, cells: number): string {
	if (texts === 0) return '–';
	const bar = barOf(reviewed / texts, unreviewed / texts, cells);
	return `${bar} ${percent((reviewed + unreviewed) / texts)}`.trim();
}

/** Two shares, from 0 to 1, in so many cells. */
function barOf(first: number, second: number, cells: number): string {
	const filled = Math.round((first + second) * cells);
	const full = Math.min(filled, Math.round(first * cells));
	return `${marks.reviewed.repeat(full)}${marks.unreviewed.repeat(filled - full)}${marks.missing.repeat(cells - filled)}`;
}

/** Rounded down, so that 100 is said of what is complete alone. */
export function percent(share: number): string {
	return `${Math.floor(share * 100 + 1e-9)}%`.padStart(4);
}

/** How to show lists: on how many columns, where there is an end to them, and how many entries of each. */
interface ListScreen {
	readonly paint: Paint;
	readonly columns?: number | undefined;
	readonly first: number;
}

/** Lines of at most so many columns, broken between words; a longer word stands alone. The first may begin elsewhere. */
function wrapped(
	text: string,
	columns: number,
	indents: readonly [first: string, rest: string] = ['', ''],
): string[] {
	const [first, rest] = indents;
	const lines: string[][] = [[]];
	let used = first.length;
	for (const word of text.split(' ')) {
		const line = lines.at(-1) ?? [];
		if (line.length > 0 && used + 1 + word.length > columns) {
			lines.push([word]);
			used = rest.length + word.length;
		} else {
			used += word.length + (line.length > 0 ? 1 : 0);
			line.push(word);
		}
	}
	return lines.map((words, index) => (index === 0 ? first : rest) + words.join(' '));
}

/** The lists with something in them, each with how much, what to do, and the first few. */
export function worklistLines(
	lists: readonly Worklist[],
	describer: Describer,
	{ paint, columns = Infinity, first }: ListScreen,
): string[] {
	const { say, name, place, entry, advice } = describer;
	const busy = lists.filter(({ entries }) => entries.length > 0);
	if (busy.length === 0) return [say('list.nothing')];
	const lines = busy.flatMap(({ id, entries }) => {
		const rest = entries.length - first;
		return [
			paint('bold', `${say(`${id}.title`)}: ${entries.length}`),
			// A command is copied whole.
			...wrapped(advice(id, entries), id === 'sign' ? Infinity : columns),
			...entries.slice(0, first).flatMap((each) => {
				const subject = name(each.record);
				const [line = '', ...more] = wrapped(`${subject} · ${entry(id, each)}`, columns, ['  ', '    ']);
				return [
					line.replace(subject, (text) => paint('bold', text)),
					...more,
					`    ${paint('dim', place(each))}`,
				];
			}),
			...(rest > 0 ? [`  ${say('list.more', { count: rest })}`] : []),
			'',
		];
	});
	return [...lines, paint('dim', say('list.all', { option: '--out dist/status.html' }))];
}
