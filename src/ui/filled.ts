import type { ReleasedProduct } from '../catalogue/edition.ts';
import { kindOf } from '../catalogue/kinds.ts';
import { fillPlaceholders, placeholdersIn } from '../catalogue/placeholders.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { SpecValue } from '../catalogue/statement.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { formatQuantity, textOf } from '../i18n/format-quantity.ts';
import { localize } from '../i18n/localize.ts';
import { type Reader, readerOf } from './reader.ts';

/** A product's text with `{spec:mass}` replaced by the figure, in the words of the language it is shown in. */
export function filled(reader: Reader, product: ReleasedProduct, text: LocalizedText): LocalizedText {
	const { lang, text: shown } = reader.local(text);
	if (placeholdersIn(shown).length === 0) return text;
	const speaker = lang === reader.locale ? reader : readerOf(reader.edition, lang);
	return { ...text, [lang]: fillPlaceholders(shown, (spec) => saidOf(speaker, product, spec)) };
}

function saidOf(reader: Reader, product: ReleasedProduct, id: string): string {
	const spec = kindOf(product.kind).specs.find((known) => known.id === id);
	const said = product.specs.find((statement) => statement.spec === id);
	return spec === undefined || said?.state !== 'stated' ? '' : inWords(reader, spec, said.value);
}

function inWords({ locale, messages, index }: Reader, spec: Spec, value: SpecValue): string {
	const choices: Readonly<Record<string, string>> = messages.choices;
	switch (value.type) {
		case 'quantity':
			return spec.type === 'quantity'
				? textOf(formatQuantity(locale, messages, value.quantity, spec.display).main)
				: '';
		case 'choice':
			return choices[value.choice] ?? '';
		case 'calibre':
			return index.calibres.get(value.calibre)?.name ?? '';
		case 'text':
			return localize(locale, value.text).text;
		case 'name':
			return value.name;
		case 'year':
			return String(value.year);
		default:
			return value satisfies never;
	}
}
