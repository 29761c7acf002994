import { createHash } from 'node:crypto';
import { type Locale, localeLooks } from '../../catalogue/locales.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import type { Describer } from './describe.ts';
import { sharesOf, specStates, type TextCounts, textStates } from './house-status.ts';
import { type Html, html } from './html.ts';
import { filterLists } from './page-filter.ts';
import { pageStyle } from './page-style.ts';
import type { Picture, PictureRow } from './picture.ts';
import { percent } from './terminal.ts';
import type { Entry, Worklist } from './worklists.ts';

export interface PageContent {
	readonly language: StaffLanguage;
	/** What is looked at, in words. */
	readonly scope: string;
	readonly picture: Picture;
	readonly lists: readonly Worklist[];
	readonly describer: Describer;
	/** Address of a record’s file as seen from the page. */
	linkTo(file: string): string;
}

/** The picture and every list as one page that is opened by double click: nothing beside it, and one script that narrows the lists. */
export function statusPage(content: PageContent): string {
	const { language, scope, picture, lists, describer } = content;
	const { say } = describer;
	const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<meta name="viewport" content="width=device-width">
<title>${say('title')}: ${scope}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<header>
<h1>${say('title')}</h1>
<p>${scope}</p>
<p class="muted">${say('page.internal')}</p>
</header>
<nav aria-label="${say('lists.contents')}"><ul>
${busy(lists).map(
	({ id, entries }) => html`<li><a href="#${id}">${say(`${id}.title`)} <b>${entries.length}</b></a></li>
`,
)}</ul></nav>
${busy(lists).length === 0 ? '' : filter(describer)}
<main>
${pictureSection(picture, describer)}
${busy(lists).map((list) => listSection(list, content))}
${busy(lists).length === 0 ? html`<p>${say('list.nothing')}</p>` : ''}
</main>
<script>${{ html: script }}</script>
</body>
</html>
`;
	return page.html;
}

const script = `(${filterLists})()`;

function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Shown by the script alone: without it there is nothing to type for. */
function filter({ say }: Describer): Html {
	return html`<search class="filter" hidden><label for="filter">${say('page.filter')}</label> <input id="filter" type="search" autocomplete="off" spellcheck="false"> <output for="filter" data-found="${say('page.found')}"></output></search>`;
}

function busy(lists: readonly Worklist[]): Worklist[] {
	return lists.filter(({ entries }) => entries.length > 0);
}

function pictureSection(picture: Picture, describer: Describer): Html {
	const { say } = describer;
	const { locales, rows } = picture;
	const all = rows.at(-1);
	return html`<section aria-labelledby="picture">
<h2 id="picture">${say('picture.title')}</h2>
<p class="muted">${say('picture.legend')}</p>
<p class="muted keys"><span><i class="key read"></i>${say('key.sure')}</span> <span><i class="key unread"></i>${say('key.unsure')}</span> <span><i class="key none"></i>${say('key.missing')}</span></p>
<div class="wide" role="group" tabindex="0" aria-labelledby="picture"><table>
<thead><tr><th scope="col">${say('picture.subject')}</th><th scope="col" class="figure">${say('picture.records')}</th><th scope="col" class="figure">${say('picture.stated')}</th>${locales.map((locale) => html`<th scope="col" class="figure" lang="${locale}">${localeLooks[locale].name}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => pictureRow(row, describer))}
</tbody></table></div>
${all === undefined ? '' : totals(all, picture, describer)}
</section>`;
}

function pictureRow(row: PictureRow, { subject }: Describer): Html {
	const shares = sharesOf(row.specs);
	return html`<tr${row.subject === 'all' ? html` class="all"` : ''}><th scope="row">${subject(row.subject)}</th><td class="figure">${row.records}</td>${shares === undefined ? nothing : shareCell(shares.stated, shares.unverified, shares.stated)}${row.texts.map(textCell)}</tr>
`;
}

const nothing = html`<td class="figure">–</td>`;

function textCell({ texts, reviewed, unreviewed }: TextCounts): Html {
	return texts === 0
		? nothing
		: shareCell(reviewed / texts, unreviewed / texts, (reviewed + unreviewed) / texts);
}

/** A share with a bar of two parts, all from 0 to 1. */
function shareCell(read: number, unread: number, said: number): Html {
	const [first, second] = [read, unread].map((part) => Math.round(part * 100));
	return html`<td class="figure">${percent(said).trim()}<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="none" width="100" height="1"/><rect class="read" width="${first ?? 0}" height="1"/><rect class="unread" x="${first ?? 0}" width="${second ?? 0}" height="1"/></svg></td>`;
}

function totals({ specs, texts }: PictureRow, { locales }: Picture, { say }: Describer): Html {
	return html`<div class="totals" role="group" tabindex="0" aria-label="${say('picture.all')}">
<table><caption>${say('specs.title')}</caption><tbody>
${specStates
	.filter((state) => specs[state] > 0)
	.map(
		(
			state,
		) => html`<tr><th scope="row">${say(`specs.${state}`)}</th><td class="figure">${specs[state]}</td></tr>
`,
	)}</tbody></table>
<table><caption>${say('texts.title')}</caption>
<thead><tr><th scope="col">${say('texts.language')}</th>${textStates.map((state) => html`<th scope="col" class="figure">${say(`texts.${state}`)}</th>`)}</tr></thead>
<tbody>
${texts.map(
	(
		counts,
		index,
	) => html`<tr>${languageHead(locales[index])}${textStates.map((state) => html`<td class="figure">${counts[state]}</td>`)}</tr>
`,
)}</tbody></table>
</div>`;
}

function languageHead(locale: Locale | undefined): Html {
	return locale === undefined
		? html`<td></td>`
		: html`<th scope="row" lang="${locale}">${localeLooks[locale].name}</th>`;
}

/** What is seen of a list before it is unfolded. */
const seenFirst = 8;

function listSection(list: Worklist, content: PageContent): Html {
	const { id, entries } = list;
	const { say, advice } = content.describer;
	const rest = entries.slice(seenFirst);
	return html`<section aria-labelledby="${id}">
<h2 id="${id}">${say(`${id}.title`)}: ${entries.length}</h2>
<p>${advice(id, entries)}</p>
${entriesTable(list, entries.slice(0, seenFirst), content)}
${
	rest.length === 0
		? ''
		: html`<details><summary>${say('list.more', { count: rest.length })}</summary>
${entriesTable(list, rest, content)}
</details>`
}
</section>
`;
}

function entriesTable({ id }: Worklist, entries: readonly Entry[], { describer, linkTo }: PageContent): Html {
	const { say, name, entry, place } = describer;
	return html`<table class="entries">
<thead><tr><th scope="col">${say('sheet.record')}</th><th scope="col">${say('sheet.about')}</th><th scope="col">${say('sheet.file')}</th></tr></thead>
<tbody>
${entries.map(
	(
		each,
	) => html`<tr><td>${name(each.record)}</td><td>${entry(id, each)}</td><td><a href="${linkTo(each.record.file)}">${place(each)}</a></td></tr>
`,
)}</tbody></table>`;
}
