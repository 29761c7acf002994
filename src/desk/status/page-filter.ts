/**
 * Runs in the page, where it is the one script: what is typed leaves only the entries that have every word of it, in
 * all lists and unfolded. It reaches for nothing outside itself, for its text is put into the page.
 */
export function filterLists(): void {
	const bar = document.querySelector<HTMLElement>('.filter');
	const input = bar?.querySelector('input');
	const output = bar?.querySelector('output');
	if (!bar || !input || !output) return;
	const language = document.documentElement.lang;
	// As it is typed on any keyboard: without marks above and below letters.
	const fold = (text: string) =>
		text
			.toLocaleLowerCase(language)
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.replaceAll('ı', 'i')
			.replaceAll('ə', 'e');
	const sections = [...document.querySelectorAll<HTMLElement>('section:has(.entries)')].map((section) => ({
		section,
		link: document.querySelector<HTMLElement>(
			`nav li:has([href="#${section.getAttribute('aria-labelledby')}"])`,
		),
		folds: [...section.querySelectorAll('details')].map((details) => ({
			details,
			head: details.querySelector('summary'),
		})),
		rows: [...section.querySelectorAll<HTMLElement>('.entries tbody tr')].map((row) => ({
			row,
			text: fold(row.textContent ?? ''),
		})),
	}));
	const picture = document.querySelector<HTMLElement>('[aria-labelledby="picture"]');
	const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);

	function narrow(typed: string): void {
		const words = fold(typed).split(/\s+/).filter(Boolean);
		const isNarrowed = words.length > 0;
		let found = 0;
		for (const { section, link, folds, rows } of sections) {
			let here = 0;
			for (const { row, text } of rows) {
				row.hidden = !words.every((word) => text.includes(word));
				if (!row.hidden) here++;
			}
			section.hidden = here === 0;
			if (link) link.hidden = here === 0;
			for (const { details, head } of folds) {
				details.open = isNarrowed;
				if (head) head.hidden = isNarrowed;
			}
			found += here;
		}
		// What was found comes first.
		if (picture) picture.hidden = isNarrowed;
		if (output)
			output.textContent = isNarrowed
				? (output.dataset['found'] ?? '').replace('{count}', String(found)).replace('{all}', String(all))
				: '';
	}

	input.addEventListener('input', () => narrow(input.value));
	bar.hidden = false;
	// A browser may have kept what was typed before the page was loaded again.
	if (input.value !== '') narrow(input.value);
}
