/** In milliseconds. */
const hold = 3000;

/** Calls `open` when a mark is held for three seconds, by a finger or by a key. */
export function onLongHold(mark: HTMLElement, open: () => void): void {
	let timer = 0;
	const release = () => clearTimeout(timer);
	const press = () => {
		release();
		timer = window.setTimeout(open, hold);
	};
	mark.addEventListener('pointerdown', press);
	for (const type of ['pointerup', 'pointercancel', 'pointerleave', 'blur'])
		mark.addEventListener(type, release);
	mark.addEventListener('keydown', (event) => {
		if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) press();
	});
	mark.addEventListener('keyup', release);
}
