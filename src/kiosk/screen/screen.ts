import { takeTurns, wander } from './attract.ts';
import { openCode } from './code-panel.ts';
import { goOnComparing } from './compared.ts';
import { watchIdle } from './idle.ts';
import { idleQuestion } from './idle-question.ts';
import { offerKeyboard } from './keyboard.ts';
import { openLanguages } from './language-panel.ts';
import { lockDown } from './lockdown.ts';
import { keepOneEntry } from './navigation.ts';
import { showNotice } from './notice.ts';
import type { PageData } from './page-data.ts';
import { count } from './program.ts';
import { onLongHold } from './staff-access.ts';
import { openStaff } from './staff-panel.ts';
import { keepVisit, readVisit } from './visit.ts';
import { firstWhole } from './whole-page.ts';
import { forgetVisitor } from './wipe.ts';

const root = document.documentElement;
/** After which a page that cannot run gives way to the start, in milliseconds. */
const longest = 110_000;

// The script is there twice, should one of its files be damaged; the first that runs is enough.
if (root.dataset['kioskRuns'] === undefined) {
	root.dataset['kioskRuns'] = '';
	try {
		begin(JSON.parse(document.getElementById('kiosk-data')?.textContent ?? ''));
	} catch (error) {
		setTimeout(() => location.replace('/'), longest);
		throw error;
	}
}

function begin(page: PageData): void {
	lockDown();
	if (page.isStart) beAtStart(page);
	else beInVisit(page);
	wander(root);
	onLongHold(theOne('.kiosk-mark'), () => {
		void openStaff(page);
		if (page.isStart) closeUnattended(page);
	});
}

/** Nobody is here yet: whatever the last one may have left is forgotten once more. */
function beAtStart(page: PageData): void {
	void forgetVisitor();
	keepOneEntry({ onUnavailable: () => showNotice(page.words['kiosk.unavailable']), onMoved() {} });
	takeTurns([...document.querySelectorAll<HTMLElement>('.kiosk-slide')]);
}

/** What staff have opened at the start, where no visit ends, and left. */
function closeUnattended(page: PageData): void {
	watchIdle({ ...page, ask() {}, withdraw() {}, end: () => void end(page) });
}

function beInVisit(page: PageData): void {
	const { words } = page;
	const back = theOne('[data-kiosk-back]');
	const showBack = () => {
		back.hidden = readVisit().trail.length === 0;
	};
	const { goBack } = keepOneEntry({
		onUnavailable: () => showNotice(words['kiosk.unavailable']),
		onMoved: showBack,
	});
	showBack();
	back.addEventListener('click', goBack);

	const question = idleQuestion(page, endVisit);
	const clock = watchIdle({ ...page, ...question, end: endVisit });
	onPress('[data-kiosk-start]', endVisit);
	onPress('[data-kiosk-language]', () => openLanguages(page));
	const take = document.querySelector<HTMLElement>('[data-kiosk-take]');
	if (take !== null) take.hidden = page.product === undefined;
	onPress('[data-kiosk-take]', () => openCode(page, clock.lookLonger));
	offerKeyboard(page);
	goOnComparing(readVisit().trail);
	tellWhatIsSeen(page);
	keepListInSight();

	function endVisit(): void {
		void end(page);
	}
}

/** A new document at the start, or where that cannot be shown, at the next best. */
async function end({ addresses }: PageData): Promise<void> {
	await forgetVisitor();
	const start = await firstWhole(['/', addresses.home, addresses.products]);
	location.replace(start ?? '/');
}

function tellWhatIsSeen({ locale, product }: PageData): void {
	const visit = readVisit();
	if (visit.locale !== locale) {
		count({ locale });
		keepVisit({ ...visit, locale });
	}
	if (product !== undefined) count({ product: product.id, locale });
}

/** Where the list gave way to an island that then drew nothing, it comes back. */
function keepListInSight(): void {
	addEventListener('error', () => {
		if (document.querySelector('#browse > *') === null) root.classList.remove('browsing', 'asking');
	});
}

function onPress(selector: string, press: () => void): void {
	document.querySelector(selector)?.addEventListener('click', (event) => {
		event.preventDefault();
		press();
	});
}

/** @throws {RangeError} where the page has none: it was made with one. */
function theOne(selector: string): HTMLElement {
	const element = document.querySelector<HTMLElement>(selector);
	if (element === null) throw new RangeError(`The page has no ${selector}.`);
	return element;
}
