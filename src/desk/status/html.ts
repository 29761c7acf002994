/** Markup that is ready to stand in a page. */
export interface Html {
	readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** Text that is put in is escaped; markup and lists of it stand as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	const filled = strings.map((text, index) => text + markupOf(parts[index] ?? ''));
	return { html: filled.join('') };
}

function markupOf(part: Part): string {
	if (typeof part === 'object') return 'html' in part ? part.html : part.map(({ html }) => html).join('');
	return String(part)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
