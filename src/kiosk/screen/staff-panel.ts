import { countsView } from './counts-view.ts';
import { make, makeButton } from './make.ts';
import type { PageData } from './page-data.ts';
import { openPanel } from './panel.ts';
import { panelTest } from './panel-test.ts';
import { askState, askToken, type KioskState } from './program.ts';

/** For staff, after their code: what is installed and whether it is whole, the panel, and what was looked at. */
export async function openStaff(page: PageData): Promise<void> {
	const state = await askState();
	if (state?.hasStaffCode === true) openCodePad(page, state);
	else showStaff(page, state);
}

function openCodePad(page: PageData, state: KioskState): void {
	const { words } = page;
	const shown = make('output', { class: 'kiosk-digits', 'aria-label': words['kiosk.staffCode'], dir: 'ltr' });
	const answer = make('p', { class: 'kiosk-answer', role: 'status' });
	let digits = '';
	const type = (next: string) => {
		digits = next.slice(0, 12);
		shown.textContent = '•'.repeat(digits.length);
	};
	const enter = async () => {
		const given = digits;
		type('');
		const got = await askToken(given);
		if (typeof got === 'object') {
			dialog.close();
			showStaff(page, state, got.token);
		} else answer.textContent = refusalIn(page, got);
	};
	const keys = [...'1234567890'].map((digit) => makeButton({}, digit, () => type(digits + digit)));
	const remove = makeButton({ 'aria-label': words['kiosk.keyDelete'] }, '⌫', () => type(digits.slice(0, -1)));
	const open = makeButton({ class: 'kiosk-go-on' }, words['kiosk.staffOpen'], enter);
	const pad = make('div', { class: 'kiosk-pad', dir: 'ltr' }, ...keys, remove);
	const dialog = openPanel({
		name: 'pad',
		title: words['kiosk.staff'],
		close: words['kiosk.close'],
		content: [shown, pad, answer, open],
	});
	dialog.addEventListener('keydown', (event) => {
		if (/^\d$/.test(event.key)) type(digits + event.key);
		else if (event.key === 'Backspace') type(digits.slice(0, -1));
		else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void enter();
	});
}

function refusalIn({ words }: PageData, refusal: 'wrong' | 'wait' | undefined): string {
	if (refusal === 'wrong') return words['kiosk.staffWrong'];
	return words[refusal === 'wait' ? 'kiosk.staffWait' : 'kiosk.staffNoProgram'];
}

function showStaff(page: PageData, state: KioskState | undefined, token?: string): void {
	const { words } = page;
	openPanel({
		name: 'staff',
		title: words['kiosk.staff'],
		close: words['kiosk.close'],
		content: [
			...(state === undefined ? [notice(words['kiosk.staffNoProgram'])] : []),
			...(state?.hasStaffCode === false ? [notice(words['kiosk.staffNoCode'])] : []),
			editionFacts(page, state),
			...(state === undefined ? [] : [filesView(page, state)]),
			...(token === undefined ? [] : [countsView(page, token)]),
			panelTest(page),
		],
	});
}

function notice(words: string): HTMLElement {
	return make('p', { class: 'kiosk-notice' }, words);
}

function editionFacts({ words, edition }: PageData, state: KioskState | undefined): HTMLElement {
	const expires = edition.expires ?? words['kiosk.staffNever'];
	const rows = [
		[words['kiosk.staffEdition'], `${edition.title} (${state?.edition ?? edition.id})`],
		[words['edition.fingerprint'], state?.fingerprint ?? edition.fingerprint],
		[
			words['kiosk.staffExpires'],
			state?.isExpired === true ? `${expires}: ${words['kiosk.staffExpired']}` : expires,
		],
	] as const;
	return make(
		'dl',
		{ class: 'kiosk-facts' },
		...rows.map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', { dir: 'auto' }, value))),
	);
}

function filesView({ words }: PageData, { problems }: KioskState): HTMLElement {
	const whats = { missing: words['kiosk.staffMissing'], damaged: words['kiosk.staffDamaged'] };
	const list = problems.map(({ file, what }) =>
		make('li', {}, make('bdi', { dir: 'ltr' }, file), `: ${whats[what]}`),
	);
	return make(
		'section',
		{},
		make('h3', {}, words['kiosk.staffFiles']),
		list.length === 0
			? make('p', {}, words['kiosk.staffWhole'])
			: make('ul', { class: 'kiosk-problems' }, ...list),
	);
}
