export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether something is a field that words are typed into. */
export function isField(element: unknown): element is Field {
	if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
	return (
		element instanceof HTMLInputElement &&
		/^(?:text|search)$/.test(element.type) &&
		!element.readOnly &&
		!element.disabled
	);
}

/** Types at the caret, as a key does: what listens to input hears it. A field that is full takes no more. */
export function typeInto(field: Field, text: string): void {
	const { start, end } = caretIn(field);
	const length = field.value.length - (end - start) + text.length;
	if (field.maxLength >= 0 && length > field.maxLength) return;
	change(field, { start, end, text, inputType: 'insertText' });
}

/** What is marked, or else the letter before the caret. */
export function deleteIn(field: Field): void {
	const { start, end } = caretIn(field);
	const [letter = ''] = [...field.value.slice(0, start)].slice(-1);
	const from = start === end ? start - letter.length : start;
	if (from < end) change(field, { start: from, end, text: '', inputType: 'deleteContentBackward' });
}

function caretIn({ selectionStart, selectionEnd, value }: Field): { start: number; end: number } {
	return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly inputType: string;
}

function change(field: Field, { start, end, text, inputType }: Change): void {
	const what = { bubbles: true, inputType, data: text === '' ? null : text };
	if (!field.dispatchEvent(new InputEvent('beforeinput', { ...what, cancelable: true }))) return;
	field.setRangeText(text, start, end, 'end');
	field.dispatchEvent(new InputEvent('input', what));
}
