import type { RawRecord } from '../catalogue/record.ts';
import { inWords } from '../edition/command.ts';
import { readRecords } from '../records/read-records.ts';
import { readYaml } from '../records/read-yaml.ts';
import { changesBetween, formatChange } from './describe-change.ts';
import { refuseWrong, runDesk } from './desk-command.ts';
import {
	changeIn,
	type DeskChange,
	dataFolderOf,
	draftsOf,
	findRecord,
	saveIn,
	textOf,
} from './desk-data.ts';
import { editsFor, type Retirement } from './retire-record.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:retire -- <id> --to <other> [--lang az|en|ru] [--data {folder}] [--apply]',
	texts: ['to', 'data'],
	flags: ['apply'],
	takesWords: true,
};

/** Takes a product out of the catalogue and lets its address lead to another: an id that was published never vanishes. */
await runDesk(usage, (given) => {
	const data = dataFolderOf(given.text('data'));
	const [id, ...others] = given.words;
	const toId = given.text('to');
	if (id === undefined || others.length > 0) throw refusal('id.missing', { usage: inWords(usage) });
	if (toId === undefined) throw refusal('retire.to', { usage: inWords(usage) });
	const { records } = readRecords(data);
	const retirement = { old: productOf(data, records, id), to: productOf(data, records, toId) };
	if (retirement.old === retirement.to) throw refusal('retire.itself');

	const changes = changesFor(data, records, retirement);
	const to = retirement.to.file;
	console.log(say('retire.gone', { file: retirement.old.file, to }));
	for (const change of changes) for (const line of linesOf(change)) console.log(line);
	refuseWrong(data, draftsOf(changes));
	if (!given.has('apply')) return console.log(say('dryRun'));
	saveIn(data, changes);
	console.log(say('retire.done', { id: retirement.old.id, to }));
	console.log(say('retire.then'));
});

function productOf(data: string, records: readonly RawRecord[], name: string): RawRecord {
	const { file } = findRecord(data, name);
	const record = records.find((record) => record.file === file);
	if (record?.type === 'product') return record;
	throw refusal('retire.type', { file });
}

/** The old file goes last: a run that is killed before has lost nothing. */
function changesFor(data: string, records: readonly RawRecord[], retirement: Retirement): DeskChange[] {
	const { old } = retirement;
	const changed = records
		.filter((record) => record !== old)
		.flatMap((record) => {
			const edits = editsFor(record, retirement);
			return edits.length === 0 ? [] : [changeIn(data, record, edits)];
		});
	return [...changed, { file: old.file, before: textOf(data, old.file), after: undefined }];
}

function linesOf({ file, before, after }: DeskChange): string[] {
	if (after === undefined) return [];
	const changes = changesBetween(readYaml(before).data, readYaml(after).data);
	return changes.map((change) => say('retire.changed', { file, what: formatChange(change) }));
}
