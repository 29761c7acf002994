import { complaint } from '../complaint.ts';
import { englishHashOf } from '../english-hash.ts';
import { type Locale, localeLooks } from '../locales.ts';
import type { RawRecord, RawValue } from '../record.ts';
import { englishTextsIn, textsIn } from '../texts-in.ts';
import type { Rule } from './rule.ts';

export const translationsSayTheirState: Rule = function* ({ type, data }) {
	// A source keeps its own language; the texts of an edition are the house's own.
	if (type === 'source' || type === 'edition') return;
	const said = statesIn(data);
	const missing = new Map<Locale, ReturnType<typeof textsIn>[number]>();
	for (const text of textsIn(data))
		if (text.locale !== 'en' && !said.has(text.locale) && !missing.has(text.locale))
			missing.set(text.locale, text);
	for (const [locale, { path }] of missing) {
		const line = `${locale}: { state: unreviewed, of: ${englishHashOf(englishTextsIn(data))} }`;
		yield { path, ...complaint('translation-unmarked', { language: localeLooks[locale].name, line }) };
	}
};

function statesIn(data: RawRecord['data']): ReadonlySet<string> {
	const translations: RawValue | undefined =
		typeof data === 'object' && data !== null && !Array.isArray(data) ? data['translations'] : undefined;
	return new Set(
		typeof translations === 'object' && translations !== null && !Array.isArray(translations)
			? Object.keys(translations)
			: [],
	);
}
