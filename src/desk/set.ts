import { findKind } from '../catalogue/kinds.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { fieldNamesAt, schemaAt } from '../catalogue/record-fields.ts';
import { mayRead, type ReleaseLevel, releaseLevels } from '../catalogue/release-level.ts';
import { type Given, inWords } from '../edition/command.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import type { Edit } from '../records/edit-record.ts';
import { readRecords } from '../records/read-records.ts';
import { readYaml } from '../records/read-yaml.ts';
import { words as sheetWords } from '../sheets/words.ts';
import { changesBetween, formatChange } from './describe-change.ts';
import { refuseWrong, runDesk } from './desk-command.ts';
import { changeIn, type DeskChange, dataFolderOf, draftsOf, findRecord, saveIn } from './desk-data.ts';
import { kindGiven } from './scope-options.ts';
import { fits, parseWhere } from './select-products.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:set -- --kind rifle --where "status=produced" --spec mass --value "3.6 kg" --source <id> [--lang az|en|ru] [--apply]',
	texts: ['kind', 'where', 'spec', 'field', 'value', 'source', 'data'],
	flags: ['all', 'remove', 'apply'],
	takesWords: true,
};

/** What a statement may say beside its value. */
const partsBeside = ['source', 'condition', 'note', 'confirm', 'conflicts', 'band'] as const;

/** Changes one specification or field of many products: says first what would change, and writes it with --apply. */
await runDesk(usage, (given) => {
	const data = dataFolderOf(given.text('data'));
	const { records } = readRecords(data);
	const chosen = chosenOf(given, records, data);
	if (chosen.length === 0) throw refusal('set.none');
	const changes = chosen
		.map((record) => changeIn(data, record, editsOf(given, record, records)))
		.filter(({ before, after }) => before !== after);
	console.log(say('set.found', { count: chosen.length, changed: changes.length }));
	if (changes.length === 0) return console.log(say('nothing'));
	for (const change of changes) for (const line of lines(change)) console.log(line);
	refuseWrong(data, draftsOf(changes));
	for (const line of [...staysLines(given, changes), ...readersLines(changes)]) console.log(line);
	if (!given.has('apply')) return console.log(say('dryRun'));
	saveIn(data, changes);
	console.log(say('set.done', { count: changes.length }));
});

function chosenOf(given: Given, records: readonly RawRecord[], data: string): RawRecord[] {
	const kind = kindGiven(given.text('kind'));
	const where = given.text('where');
	if (kind === undefined && where === undefined && given.words.length === 0 && !given.has('all'))
		throw refusal('set.all');
	const files = given.words.map((word) => findRecord(data, word).file);
	const products = records.filter(
		(record) =>
			record.type === 'product' &&
			(kind === undefined || kindIn(record) === kind) &&
			(files.length === 0 || files.includes(record.file)),
	);
	const conditions = where === undefined ? [] : parseWhere(where);
	for (const { path } of conditions) refuseUnknown(path, products);
	return products.filter((record) => conditions.every((condition) => fits(record, condition)));
}

/** What no product can say holds for none, and its contrary for all: neither was meant. */
function refuseUnknown(path: readonly string[], products: readonly RawRecord[]): void {
	const forms = [...new Set(products.map(kindIn))].map((kind) => ({ type: 'product' as const, kind }));
	const isKnown = forms.some((form) =>
		[path, ['specs', ...path]].some((way) => schemaAt(form, way) !== undefined),
	);
	if (isKnown || products.length === 0) return;
	const fields = forms.flatMap((form) => [...fieldNamesAt(form, []), ...fieldNamesAt(form, ['specs'])]);
	throw fieldUnknown(path, [...new Set(fields)]);
}

function fieldUnknown(path: readonly string[], fields: readonly string[]) {
	const advice = didYouMean(
		path.at(-1) ?? '',
		fields,
		say('set.fieldUnknownFix', { fields: fields.join(', ') }),
	);
	return refusal('set.fieldUnknown', { field: path.join('.') }, advice);
}

function kindIn({ data }: RawRecord): string {
	return String(Reflect.get(Object(data), 'kind'));
}

/** What is changed in one product. @throws {CommandError} when its kind has no such specification or field. */
function editsOf(given: Given, record: RawRecord, records: readonly RawRecord[]): Edit[] {
	const path = pathOf(given, record);
	const value = given.text('value');
	if ((value === undefined) === !given.has('remove')) throw refusal('set.value', { usage: inWords(usage) });
	if (value === undefined) return [{ path, value: undefined }];
	const source = sourceOf(given, records);
	const full = given.text('spec') === undefined ? path : [...path, 'value'];
	const edits: Edit[] = [{ path: full, value }];
	if (source === undefined) return edits;
	const beside = [...full.slice(0, -1), 'source'];
	if (schemaAt({ type: 'product', kind: kindIn(record) }, beside) === undefined)
		throw refusal('set.sourceless');
	return [...edits, { path: beside, value: source }];
}

function pathOf(given: Given, record: RawRecord): string[] {
	const [spec, field] = [given.text('spec'), given.text('field')];
	const kind = kindIn(record);
	if ((spec === undefined) === (field === undefined)) throw refusal('set.what', { usage: inWords(usage) });
	if (spec !== undefined) {
		const specs = findKind(kind)?.specs.map(({ id }) => id) ?? [];
		if (specs.includes(spec)) return ['specs', spec];
		const advice = didYouMean(spec, specs, say('set.specUnknownFix', { specs: specs.join(', ') }));
		throw refusal('set.specUnknown', { spec, kind }, advice);
	}
	const form = { type: 'product' as const, kind };
	const path = field?.split('.') ?? [];
	if (schemaAt(form, path) !== undefined) return path;
	const beside = fieldNamesAt(form, path.slice(0, -1));
	throw fieldUnknown(path, beside.length === 0 ? fieldNamesAt(form, []) : beside);
}

function sourceOf(given: Given, records: readonly RawRecord[]): string | undefined {
	const source = given.text('source');
	const sources = records.filter(({ type }) => type === 'source').map(({ id }) => id);
	if (source === undefined || sources.includes(source)) return source;
	throw refusal(
		'set.sourceUnknown',
		{ source },
		didYouMean(source, sources, say('set.sourceUnknownFix', { source })),
	);
}

/** What stands beside the old value is said of the new one from now on: somebody has to look. */
function staysLines(given: Given, changes: readonly DeskChange[]): string[] {
	const spec = given.text('spec');
	if (spec === undefined || given.text('value') === undefined) return [];
	const { stays, parts: names } = sheetWords[spokenLanguage()];
	return changes.flatMap(({ file, before }) => {
		const said = Object(Reflect.get(Object(Reflect.get(Object(readYaml(before).data), 'specs')), spec));
		const left = partsBeside.filter(
			(part) => Object.hasOwn(said, part) && (part !== 'source' || given.text('source') === undefined),
		);
		const parts = left.map((part) => names[part]).join(', ');
		return left.length === 0 ? [] : [`${file}: ${stays.replace('{parts}', parts)}`];
	});
}

/** Who may see a record is no change like the others. */
function readersLines(changes: readonly DeskChange[]): string[] {
	const levels = changes.map(({ before, after = '' }) => [levelIn(before), levelIn(after)] as const);
	const moved = levels.filter(([old, now]) => old !== now);
	const wider = moved.filter(([old, now]) => old && now && mayRead(old, now)).length;
	const narrower = moved.filter(([old, now]) => old && now && mayRead(now, old)).length;
	return [
		...(wider > 0 ? [say('set.wider', { count: wider })] : []),
		...(narrower > 0 ? [say('set.narrower', { count: narrower })] : []),
	];
}

function levelIn(text: string): ReleaseLevel | undefined {
	const level = Reflect.get(Object(readYaml(text).data), 'release');
	return releaseLevels.find((known) => known === level);
}

function lines({ file, before, after = '' }: DeskChange): string[] {
	const changes = changesBetween(readYaml(before).data, readYaml(after).data);
	return changes.map((change) => `${file}: ${formatChange(change)}`);
}
