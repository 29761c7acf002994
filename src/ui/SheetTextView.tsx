import { directionOf } from '../catalogue/locales.ts';
import type { SheetLine, SheetText } from './sheet-cells.ts';

/** A text of a sheet: figures keep their order, and English that stands in for a translation its own direction. */
export function SheetLineView({ line }: { line: SheetLine }) {
	if (line.lang === undefined) return <SheetTextView text={line.text} />;
	return (
		<span lang={line.lang} dir={directionOf(line.lang)}>
			<SheetTextView text={line.text} />
		</span>
	);
}

export function SheetTextView({ text }: { text: SheetText }) {
	if (typeof text === 'string') return text;
	return text.map(({ text: run, isFigures }, place) =>
		isFigures ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: runs never change their places.
			<bdi key={place} dir="ltr">
				{run}
			</bdi>
		) : (
			run
		),
	);
}
