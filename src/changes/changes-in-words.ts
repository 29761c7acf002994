import type { ChangedSaying, FieldChange, RecordChange } from '../catalogue/changes.ts';
import { isKindId } from '../catalogue/kinds.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { textOf } from '../i18n/format-quantity.ts';
import { sortBy } from '../i18n/sort.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../ui/reader.ts';
import { lineOf, lineOfValue, type SheetLine } from '../ui/sheet-cells.ts';
import { stateMessages } from '../ui/state-messages.ts';

/** What stands in one place of a table of changes; never nothing. */
export interface Said {
	readonly line: SheetLine;
	/** In words of the page, not a value. */
	readonly isState: boolean;
	readonly condition?: SheetLine | undefined;
	readonly mark?: string | undefined;
}

export interface ChangedRow {
	readonly label: string;
	readonly before: Said;
	readonly after: Said;
}

export interface ChangedRecord {
	readonly change: RecordChange;
	readonly name: SheetLine;
	/** Of its page; a record that is gone, or that has none, has no address. */
	readonly address?: string | undefined;
	readonly rows: readonly ChangedRow[];
	/** That something changed which no row tells. */
	readonly note?: string | undefined;
}

export interface ChangeGroup {
	readonly type: RecordChange['type'];
	readonly title: string;
	readonly records: readonly ChangedRecord[];
}

const groups = ['new', 'withdrawn', 'changed'] as const;

/** Changes as a language's reader reads them: by what happened, then by name. */
export function changesInWords(reader: Reader, changes: readonly RecordChange[]): ChangeGroup[] {
	return groups.flatMap((type) => {
		const records = changes.filter((change) => change.type === type).map((change) => inWords(reader, change));
		const sorted = sortBy(reader.locale, records, ({ name }) => plainText(name));
		return sorted.length === 0 ? [] : [{ type, title: reader.t(`changes.${type}`), records: sorted }];
	});
}

export function plainText({ text }: SheetLine): string {
	return typeof text === 'string' ? text : textOf(text);
}

function inWords(reader: Reader, change: RecordChange): ChangedRecord {
	return {
		change,
		name: nameOf(reader, change),
		address:
			change.type === 'withdrawn'
				? addressOf(reader, change.movedTo ?? '')
				: addressOf(reader, change.record),
		rows: change.fields.flatMap((field) => rowOf(reader, field) ?? []),
		note: noteOf(reader, change),
	};
}

function noteOf({ t, index, local }: Reader, { fields, movedTo }: RecordChange): string | undefined {
	const target = index.products.get(movedTo?.split('/')[1] ?? '');
	if (target !== undefined) return t('product.moved', { name: local(target.name).text });
	return fields.some(({ field }) => field === 'other') ? t('changes.other') : undefined;
}

/** A guide is called by its kind. */
function nameOf(reader: Reader, { record, name }: RecordChange): SheetLine {
	const [folder, id = ''] = record.split('/');
	return folder === 'guides' && isKindId(id)
		? { text: `${reader.messages.kinds[id].many}: ${reader.t('glossary.aboutKind')}` }
		: lineOf(reader, name);
}

function addressOf({ href }: Reader, record: string): string | undefined {
	const [folder, id = ''] = record.split('/');
	switch (folder) {
		case 'products':
			return href(paths.product(id));
		case 'enterprises':
			return href(paths.enterprise(id));
		case 'calibres':
			return href(paths.calibre(id));
		case 'exhibitions':
			return href(paths.exhibition(id));
		case 'visits':
			return href(paths.visits());
		case 'glossary':
			return `${href(paths.glossary())}#${id}`;
		case 'guides':
			return href(paths.kind(id));
		default:
			return undefined;
	}
}

function rowOf(reader: Reader, change: FieldChange): ChangedRow | undefined {
	const { t, messages } = reader;
	switch (change.field) {
		case 'other':
			return undefined;
		case 'name':
			return row(reader, t('changes.name'), change, (name) => words(reader, name));
		case 'status':
			return row(reader, t('product.status'), change, (status) => ({
				line: { text: messages.statuses[status] },
				isState: false,
			}));
		case 'maker':
			return row(reader, t('product.maker'), change, (maker) => words(reader, maker));
		case 'spec': {
			const labels: Readonly<Record<string, string>> = messages.specs;
			const label = labels[change.spec.id] ?? change.spec.id;
			return row(reader, change.of === undefined ? label : `${label} (${change.of})`, change, (said) =>
				sayingInWords(reader, change, said),
			);
		}
		default:
			return change satisfies never;
	}
}

function row<Value>(
	{ t }: Reader,
	label: string,
	{ before, after }: { before: Value | 'hidden' | undefined; after: Value | undefined },
	saidOf: (value: Value) => Said,
): ChangedRow {
	const notStated: Said = { line: { text: t('state.notStated') }, isState: true };
	const hidden: Said = { line: { text: t('changes.hidden') }, isState: true };
	return {
		label,
		before: before === undefined ? notStated : before === 'hidden' ? hidden : saidOf(before as Value),
		after: after === undefined ? notStated : saidOf(after),
	};
}

function words(reader: Reader, text: LocalizedText): Said {
	return { line: lineOf(reader, text), isState: false };
}

function sayingInWords(
	reader: Reader,
	{ spec }: Extract<FieldChange, { field: 'spec' }>,
	said: ChangedSaying,
): Said {
	if ('state' in said) return { line: { text: reader.t(stateMessages[said.state]) }, isState: true };
	return {
		line: lineOfValue(reader, spec, said.value),
		isState: false,
		condition: said.condition && lineOf(reader, said.condition),
		mark: said.banded ? reader.t('mark.banded') : undefined,
	};
}
