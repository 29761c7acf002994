export interface IdleClock {
	/** As a touch does. */
	touch(): void;
	/** What is looked at without a touch, such as a code, doubles the time until the question. */
	lookLonger(isLooking: boolean): void;
}

interface IdleSettings {
	/** Both in seconds. */
	readonly idle: number;
	readonly countdown: number;
	/** The question, with the whole seconds that are left. */
	ask(secondsLeft: number): void;
	/** Somebody is there again. */
	withdraw(): void;
	/** Nobody is. */
	end(): void;
}

/** How often the clock is looked at, in milliseconds. */
const tick = 200;

/** Tells when nobody has touched the screen for so long that its visitor is gone: after a question and a countdown. */
export function watchIdle({ idle, countdown, ask, withdraw, end }: IdleSettings): IdleClock {
	let last = performance.now();
	let isAsking = false;
	let isLooking = false;

	const touch = () => {
		last = performance.now();
		if (isAsking) withdraw();
		isAsking = false;
	};
	const timer = setInterval(
		() => {
			const passed = (performance.now() - last) / 1000;
			const left = idle * (isLooking ? 2 : 1) + countdown - passed;
			if (left > countdown) return;
			isAsking = true;
			if (left > 0) ask(Math.ceil(left));
			else {
				clearInterval(timer);
				end();
			}
		},
		Math.min(tick, countdown * 100),
	);
	// A finger that rests, or a key that sticks, is nobody.
	const isHeld = (event: Event) => event instanceof KeyboardEvent && event.repeat;
	for (const type of ['pointerdown', 'keydown', 'wheel', 'input'])
		addEventListener(
			type,
			(event) => {
				if (!isHeld(event)) touch();
			},
			{ capture: true, passive: true },
		);
	return {
		touch,
		lookLonger(is) {
			isLooking = is;
			touch();
		},
	};
}
