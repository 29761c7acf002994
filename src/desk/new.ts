import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../catalogue/kinds.ts';
import { type RawRecord, type RecordType, recordFolders } from '../catalogue/record.ts';
import type { RecordForm } from '../catalogue/record-fields.ts';
import { termSchema } from '../catalogue/term.ts';
import { idPattern, longestId, reservedId } from '../catalogue/texts.ts';
import { type Given, inWords } from '../edition/command.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import { localize } from '../i18n/localize.ts';
import { readRecords } from '../records/read-records.ts';
import { findRecordFiles } from '../records/record-files.ts';
import { problemsOf, runDesk } from './desk-command.ts';
import { dataFolderOf, draftsOf, saveIn } from './desk-data.ts';
import { type Meanings, newRecord } from './new-record.ts';
import { formerIdsIn } from './retire-record.ts';
import { kindGiven } from './scope-options.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:new -- --kind rifle <id> | --type enterprise <id> [--lang az|en|ru] [--data {folder}]',
	texts: ['kind', 'type', 'data'],
	flags: [],
	takesWords: true,
};

/** Media, editions and sign-offs have commands or a page of their own. */
const makeable = [
	'product',
	'enterprise',
	'calibre',
	'exhibition',
	'visit',
	'source',
	'control',
	'term',
	'guide',
] as const satisfies readonly RecordType[];

/** Makes the file of a new record, with every field that it can have as a comment that explains it. */
await runDesk(usage, (given) => {
	const data = dataFolderOf(given.text('data'));
	const form = formOf(given);
	const file = freeFile(data, form, given.words);
	const text = newRecord(form, meaningsIn(data));
	const change = { file, before: '', after: text };
	const toFill = problemsOf(() => openCatalogue(data, draftsOf([change]))).filter((problem) =>
		problem.startsWith(`${file}:`),
	);
	saveIn(data, [change]);
	console.log(say('new.done', { file }));
	if (toFill.length > 0) console.log([say('new.toFill', { count: toFill.length }), ...toFill].join('\n'));
	console.log(say('new.then'));
});

function formOf(given: Given): RecordForm {
	const name = given.text('type') ?? 'product';
	const type = makeable.find((type) => type === name);
	if (type === undefined) {
		const types = makeable.join(', ');
		throw refusal(
			'type.unknown',
			{ type: name },
			didYouMean(name, makeable, say('type.unknownFix', { types })),
		);
	}
	if (type !== 'product' && given.text('kind') !== undefined) throw refusal('type.kindless');
	const kind = kindGiven(given.text('kind'));
	if (type === 'product' && kind === undefined)
		throw refusal('kind.missing', { kinds: kinds.map(({ id }) => id).join(', ') });
	return { type, kind };
}

function freeFile(data: string, { type, kind }: RecordForm, words: readonly string[]): string {
	const [id, ...others] = words;
	if (id === undefined || others.length > 0) throw refusal('id.missing', { usage: inWords(usage) });
	if (!idPattern.test(id) || reservedId.test(id) || id.length > longestId)
		throw refusal('id.bad', { id, longest: longestId });
	const [folder] = Object.entries(recordFolders).find(([, of]) => of === type) ?? [type];
	const taken = findRecordFiles(data).files.find((file) => file.type === type && file.id === id);
	if (taken !== undefined) throw refusal('id.taken', { file: taken.file });
	const owner = type === 'product' ? ownerOfFormer(data, id) : undefined;
	if (owner !== undefined) throw refusal('id.formerly', { id, file: owner });
	const file = [folder, ...(kind === undefined ? [] : [kind]), `${id}.yaml`].join('/');
	if (existsSync(join(data, file))) throw refusal('id.taken', { file });
	return file;
}

/** The file of the product to which the address of a retired one leads. */
function ownerOfFormer(data: string, id: string): string | undefined {
	const isOwner = ({ data }: RawRecord) => formerIdsIn(data).some((former) => former === id);
	return readRecords(data).records.find(isOwner)?.file;
}

function meaningsIn(data: string): Meanings {
	const { records } = readRecords(data);
	return new Map(
		records.flatMap((record) => {
			const term = record.type === 'term' ? termSchema.safeParse(record.data).data : undefined;
			if (term === undefined) return [];
			const { text } = localize(spokenLanguage(), term.explanation);
			return (term.specs ?? []).map((spec) => [spec, text] as const);
		}),
	);
}
