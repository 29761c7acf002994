import { createInterface } from 'node:readline';
import { isLocale, type Locale, localeIds } from '../catalogue/locales.ts';
import { shorten } from '../catalogue/quote.ts';
import { release } from '../catalogue/release.ts';
import { inWords, parseCommand, runCommand } from '../edition/command.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { memoize } from '../i18n/memoize.ts';
import { buildIndex } from '../search/build-index.ts';
import { createEngine } from '../search/engine.ts';
import { fieldLabelsOf, noticeInWords, whyInWords } from '../search/explain.ts';
import { readerOf } from '../ui/reader.ts';
import { refusal } from './words/say.ts';

/*
 * What a visitor would find, from the very engine that the browser runs: one line of JSON an answer.
 */

const usage = {
	line: 'npm run search -- [--locale en] [--edition public] "{query}" {or} --stdin (en⇥{query})',
	texts: ['locale', 'edition', 'data'],
	flags: ['stdin'],
	takesWords: true,
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const ask = createAsker(given.text('edition') ?? 'public', given.text('data') ?? 'catalog-data');
	if (given.has('stdin')) {
		for await (const line of createInterface({ input: process.stdin })) {
			const [locale = '', ...query] = line.split('\t');
			console.log(JSON.stringify(ask(checkedLocale(locale), query.join('\t'))));
		}
	} else if (given.words.length === 1) {
		console.log(JSON.stringify(ask(checkedLocale(given.text('locale') ?? 'en'), given.words[0] ?? '')));
	} else {
		throw refusal('search.query', {}, inWords(usage));
	}
});

function createAsker(id: string, data: string) {
	const catalogue = openCatalogue(data.startsWith('/') ? data : `${projectFolder}/${data}`);
	// Nothing that is found depends on the date.
	const edition = release(catalogue, editionRecordOf(catalogue, id), '1970-01-01');
	const searchOf = memoize((locale: Locale) => createEngine(buildIndex(readerOf(edition, locale))));
	return (locale: Locale, query: string) => {
		const { messages, t } = readerOf(edition, locale);
		const labels = fieldLabelsOf(messages, t);
		const { results, notice } = searchOf(locale)(query);
		return {
			locale,
			query,
			results: results.map((result, index) => ({
				rank: index + 1,
				id: result.id,
				why: whyInWords(result, labels),
			})),
			notice: notice === undefined ? null : noticeInWords(notice, t),
		};
	};
}

function checkedLocale(text: string): Locale {
	if (isLocale(text)) return text;
	throw refusal('search.locale', { locale: shorten(text), locales: localeIds.join(', ') });
}
