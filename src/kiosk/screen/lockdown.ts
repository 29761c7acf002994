/** Shuts what leads out of a page by hand, key or script: menus, drags, zooms, windows, dialogs, printing. */
export function lockDown(): void {
	const stop = (event: Event) => event.preventDefault();
	for (const type of [
		'contextmenu',
		'dragstart',
		'drop',
		'dragover',
		'gesturestart',
		'gesturechange',
		'auxclick',
	])
		document.addEventListener(type, stop, { capture: true });
	document.addEventListener('selectstart', (event) => {
		if (!isField(event.target)) event.preventDefault();
	});
	document.addEventListener(
		'wheel',
		stopIf<WheelEvent>(({ ctrlKey }) => ctrlKey),
		{ passive: false },
	);
	document.addEventListener(
		'touchstart',
		stopIf<TouchEvent>(({ touches }) => touches.length > 1),
		{
			passive: false,
			capture: true,
		},
	);
	document.addEventListener('keydown', stopIf<KeyboardEvent>(isShut), { capture: true });
	document.addEventListener(
		'click',
		(event) => {
			// A link opened in another window is a way out; pressed plainly it is a link.
			if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) return;
			event.preventDefault();
			event.stopPropagation();
		},
		{ capture: true },
	);
	document.addEventListener('copy', stop);
	document.addEventListener('cut', stop);
	window.open = () => null;
	window.print = () => {};
	window.alert = () => {};
	window.confirm = () => false;
	window.prompt = () => null;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keys that a browser takes for itself. Letters, arrows, Tab, Enter and their like are the visitor's. */
export function isShut({ key, ctrlKey, altKey, metaKey }: Pressed): boolean {
	// The right Alt writes letters in some layouts; it comes as Ctrl and Alt together, with what it writes.
	const isLetter = ctrlKey && altKey && [...key].length === 1;
	return (
		((ctrlKey || altKey || metaKey) && !isLetter) ||
		/^(?:F\d+|Browser.*|Launch.*|ContextMenu|Print.*|Meta)$/.test(key)
	);
}

function stopIf<Kind extends Event>(is: (event: Kind) => boolean): (event: Kind) => void {
	return (event) => {
		if (is(event)) event.preventDefault();
	};
}

function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea') !== null;
}
