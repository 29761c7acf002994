/** How long a product is shown, in milliseconds. */
const turn = 7000;

/** The products take turns, unless whoever looks wants nothing to move. */
export function takeTurns(slides: readonly HTMLElement[]): void {
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	let shown = 0;
	setInterval(() => {
		if (still.matches || slides.length < 2) return;
		delete slides[shown]?.dataset['shown'];
		shown = (shown + 1) % slides.length;
		const next = slides[shown];
		if (next !== undefined) next.dataset['shown'] = '';
	}, turn);
}

/** Between two steps, in milliseconds, and how far the picture goes from its place, in pixels. */
const step = 20_000;
const reach = 6;

/** Moves all that stands still by a pixel now and then, too slowly to be seen, so that nothing burns into the panel. */
export function wander(root: HTMLElement): void {
	let steps = 0;
	setInterval(() => {
		steps++;
		root.style.setProperty('--wander-x', `${there(steps)}px`);
		root.style.setProperty('--wander-y', `${there(Math.floor(steps / reach))}px`);
	}, step);
}

/** 0, 1, … reach, … 1, 0, -1, … and so on. */
function there(steps: number): number {
	const place = steps % (4 * reach);
	if (place <= reach) return place;
	return place <= 3 * reach ? 2 * reach - place : place - 4 * reach;
}
