type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and what is in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** A button, and what happens when it is pressed. */
export function makeButton(
	attributes: Attributes,
	words: string,
	press: () => void | Promise<void>,
): HTMLButtonElement {
	const button = make('button', { type: 'button', ...attributes }, words);
	button.addEventListener('click', () => void press());
	return button;
}
