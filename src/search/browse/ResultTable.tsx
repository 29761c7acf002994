import { memo, useRef } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import type { KindSheet } from '../../ui/kind-sheet.ts';
import { Saying } from '../../ui/Saying.tsx';
import type { SheetCell } from '../../ui/sheet-cells.ts';
import type { BrowseProps, T } from './Browse.tsx';
import { type BrowseData, kindFacet } from './browse-data.ts';
import type { BrowseState } from './browse-state.ts';
import { Chips } from './Chips.tsx';
import { CompareTick } from './CompareTick.tsx';
import { parseSort, sortByKey } from './in-order.ts';
import { MarkedName } from './MarkedName.tsx';
import type { Change } from './use-browse-state.ts';
import { useJson } from './use-json.ts';
import { useWindow } from './use-window.ts';

interface Props {
	t: T;
	locale: Locale;
	data: BrowseData;
	sort: string;
	compare: BrowseState['compare'];
	change: Change;
	products: readonly number[];
	kinds: readonly number[];
	addresses: BrowseProps['addresses'];
}

/** The specifications of one kind side by side; of several kinds, what can be said of any product. */
export const ResultTable = memo(function ResultTable(props: Props) {
	const { t, data, change, kinds, addresses } = props;
	const [kind, ...others] = kinds;
	const { id } = (kind === undefined ? undefined : data.checks[kindFacet]?.options[kind]) ?? {};
	const isOne = others.length === 0 && id !== undefined;
	const { data: sheet, hasFailed } = useJson<KindSheet>(isOne ? addresses.kinds.replace('*', id) : undefined);
	if (hasFailed) return <p className="notice">{t('browse.tableFailed')}</p>;
	if (!isOne)
		return (
			<>
				<div className="browse-kinds">
					<p>{t('browse.tableKind')}</p>
					<Chips
						chips={kinds
							.flatMap((number) => data.checks[kindFacet]?.options[number] ?? [])
							.map(({ id, label }) => ({
								key: id,
								text: label,
								onClick: () =>
									change((state) => ({ ...state, checks: { ...state.checks, kind: [id] } }), 'step'),
							}))}
					/>
				</div>
				<Table {...props} columns={sharedColumns(data)} />
			</>
		);
	if (sheet === undefined) return <p className="browse-waiting">{t('browse.loading')}</p>;
	return <Table {...props} columns={columnsOf(sheet, data)} />;
});

interface Column {
	readonly id: string;
	readonly label: string;
	readonly unit?: string | undefined;
	/** Null where nothing is stated. */
	cellOf(product: number): SheetCell | null;
}

/** What at least one product of the kind says something of. */
function columnsOf(sheet: KindSheet, { products }: BrowseData): Column[] {
	const rows = new Map(sheet.products.map(({ id, cells }) => [id, cells]));
	return sheet.columns
		.map(({ spec, label, unit, stated }, place) => ({
			id: spec,
			label,
			unit,
			stated,
			cellOf: (product: number) => rows.get(products[product]?.id ?? '')?.[place] ?? null,
		}))
		.filter(({ stated }) => stated > 0);
}

/** Of every product: its kind, enterprise, calibre and status. */
function sharedColumns({ checks, products }: BrowseData): Column[] {
	return checks.slice(0, columnsForAll).map(({ id, label, options }, facet) => ({
		id,
		label,
		cellOf(product) {
			const numbers = products[product]?.checks[facet] ?? [];
			const [sort] = numbers;
			return sort === undefined
				? null
				: { text: numbers.map((number) => options[number]?.label).join(', '), sort };
		},
	}));
}

const columnsForAll = 4;
const rowsInAChunk = 15;
const usualHeight = 600;

function Table({
	t,
	locale,
	data,
	sort,
	compare,
	change,
	products,
	addresses,
	columns,
}: Props & { columns: readonly Column[] }) {
	const table = useRef<HTMLTableElement>(null);
	const { by, isDescending } = parseSort(sort);
	const column = columns.find(({ id }) => id === by);
	const sorted =
		column === undefined
			? products
			: sortByKey(
					products,
					(product) => {
						const cell = column.cellOf(product);
						return cell !== null && 'sort' in cell ? cell.sort : undefined;
					},
					isDescending,
				);
	const { chunks, before, after } = useWindow(table, sorted.length, rowsInAChunk, usualHeight);
	const width = columns.length + 1;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too
		<section className="browse-table" aria-label={t('browse.table')} tabIndex={0}>
			<table ref={table} aria-rowcount={sorted.length + 1}>
				<thead>
					<tr>
						<Heading {...{ sort, change }} id="name" label={t('search.name')} />
						{columns.map(({ id, label, unit }) => (
							<Heading key={id} {...{ sort, change }} id={id} label={label} unit={unit} />
						))}
					</tr>
				</thead>
				<Room height={before} width={width} />
				{chunks.map(({ number, start, end }) => (
					<tbody key={number} data-chunk={number}>
						{sorted.slice(start, end).map((product, place) => {
							const { id, name } = data.products[product] ?? { id: '', name: '' };
							return (
								<tr key={id} aria-rowindex={start + place + 2}>
									<th scope="row">
										<CompareTick t={t} product={{ id, name }} compare={compare} change={change} isBare />
										<a href={addresses.products.replace('*', id)}>
											<MarkedName data={data} number={product} marks={[]} locale={locale} />
										</a>
									</th>
									{columns.map((column) => (
										<td key={column.id}>
											<Saying t={t} cell={column.cellOf(product)} />
										</td>
									))}
								</tr>
							);
						})}
					</tbody>
				))}
				<Room height={after} width={width} />
			</table>
		</section>
	);
}

interface HeadingProps {
	sort: string;
	change: Change;
	id: string;
	label: string;
	unit?: string | undefined;
}

/** Sorts by its column; once more, the other way round; a third time, not at all. */
function Heading({ sort, change, id, label, unit }: HeadingProps) {
	const { by, isDescending } = parseSort(sort);
	const isSorted = by === id;
	const next = !isSorted ? id : isDescending ? '' : `-${id}`;
	return (
		<th scope="col" aria-sort={!isSorted ? undefined : isDescending ? 'descending' : 'ascending'}>
			<button type="button" onClick={() => change((state) => ({ ...state, sort: next }), 'step')}>
				{label}
				{unit !== undefined && <small> {unit}</small>}
				<span aria-hidden="true" className="browse-arrow">
					{!isSorted ? '' : isDescending ? '▼' : '▲'}
				</span>
			</button>
		</th>
	);
}

/** Where rows are that are not drawn. */
function Room({ height, width }: { height: number; width: number }) {
	return height === 0 ? null : (
		<tbody aria-hidden="true">
			<tr>
				<td colSpan={width} style={{ blockSize: height }} />
			</tr>
		</tbody>
	);
}
