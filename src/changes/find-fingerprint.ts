import { readFingerprint } from './read-fingerprint.ts';

/*
 * Leads from a fingerprint to what has changed since. Without this script the list of publications does, so the form
 * is shown by it alone.
 */
const form = document.querySelector<HTMLFormElement>('#find-fingerprint');
const input = form?.querySelector('input');
const answer = form?.querySelector('[role="status"]');

if (form != null && input != null && answer != null) {
	const { current = '', isCurrent = '', isUnknown = '', isShort = '' } = form.dataset;
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-fingerprint]')];
		const linkOf = (fingerprint: string) =>
			links.find(({ dataset }) => dataset['fingerprint'] === fingerprint);
		const known = links.map(({ dataset }) => dataset['fingerprint'] ?? '');
		const read = readFingerprint(input.value, [current, ...known]);
		if (read.type !== 'found') answer.textContent = read.type === 'short' ? isShort : isUnknown;
		else if (read.fingerprint === current) answer.textContent = isCurrent;
		else linkOf(read.fingerprint)?.click();
	});
}
