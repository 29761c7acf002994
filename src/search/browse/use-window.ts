import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Chunk {
	readonly number: number;
	readonly start: number;
	readonly end: number;
}

export interface Window {
	readonly chunks: readonly Chunk[];
	/** Room for what is not drawn, in pixels. */
	readonly before: number;
	readonly after: number;
}

/** What is drawn at first, until it is known how much of it fills the window. */
const atFirst = { from: 0, to: 1 };

/**
 * Draws of a long list the chunks that are seen and one on either side, and leaves room for the others. Chunks are
 * the elements with `data-chunk` within `list`; each is measured when it is drawn, so texts may have any height.
 */
export function useWindow(
	list: RefObject<HTMLElement | null>,
	count: number,
	size: number,
	estimate: number,
): Window {
	const heights = useRef<(number | undefined)[]>([]);
	// What the first chunks teach stays: a height that is learned anew with each step would move the end away.
	const [usual, setUsual] = useState<number>();
	const [drawn, setDrawn] = useState(atFirst);
	const last = Math.max(0, Math.ceil(count / size) - 1);

	// Another list begins at its top, with as many chunks; they have other heights.
	const [former, setFormer] = useState(count);
	if (former !== count) {
		setFormer(count);
		setDrawn({ from: 0, to: drawn.to - drawn.from });
		heights.current = [];
		setUsual(undefined);
	}
	const heightOf = (chunk: number) => heights.current[chunk] ?? usual ?? estimate;

	useLayoutEffect(() => {
		// What is drawn as a whole leaves no room to be guessed.
		if (last <= atFirst.to) return;
		const measured = heights.current;
		for (const element of list.current?.querySelectorAll<HTMLElement>('[data-chunk]') ?? [])
			measured[Number(element.dataset['chunk'])] = element.offsetHeight;
		const known = measured.filter((height) => height !== undefined);
		const mean = known.reduce((sum, height) => sum + height, 0) / Math.max(1, known.length);
		if (known.length > 0 && usual === undefined) setUsual(mean);
	});

	useLayoutEffect(() => {
		if (last <= atFirst.to) return;
		let frame = 0;
		const look = () => {
			frame = 0;
			const place = list.current;
			if (place === null) return;
			const box = scrollerOf(place);
			const seen = seenOf(place, box);
			const from = chunkAt(seen.from);
			const to = chunkAt(seen.to);
			setDrawn((now) => {
				const next = { from: Math.max(0, from - 1), to: Math.min(last, to + 1) };
				return now.from === next.from && now.to === next.to ? now : next;
			});
		};
		const chunkAt = (offset: number) => {
			let chunk = 0;
			for (let left = offset; chunk < last && left > heightOf(chunk); chunk++) left -= heightOf(chunk);
			return chunk;
		};
		const onScroll = () => {
			frame ||= requestAnimationFrame(look);
		};
		onScroll();
		document.addEventListener('scroll', onScroll, { capture: true, passive: true });
		return () => {
			document.removeEventListener('scroll', onScroll, { capture: true });
			cancelAnimationFrame(frame);
		};
	});

	// On paper there is nothing to scroll to.
	const [isWhole, setWhole] = useState(false);
	useLayoutEffect(() => {
		const whole = () => flushSync(() => setWhole(true));
		const part = () => setWhole(false);
		addEventListener('beforeprint', whole);
		addEventListener('afterprint', part);
		return () => {
			removeEventListener('beforeprint', whole);
			removeEventListener('afterprint', part);
		};
	}, []);

	const sum = (from: number, to: number) => {
		let height = 0;
		for (let chunk = from; chunk < to; chunk++) height += heightOf(chunk);
		return height;
	};
	const to = isWhole ? last : Math.min(last, drawn.to);
	const from = isWhole ? 0 : Math.min(drawn.from, to);
	return {
		chunks: Array.from({ length: to - from + 1 }, (_, place) => ({
			number: from + place,
			start: (from + place) * size,
			end: Math.min(count, (from + place + 1) * size),
		})),
		before: sum(0, from),
		after: sum(to + 1, last + 1),
	};
}

/** Which part of a list is in sight, in pixels from its top. */
function seenOf(list: Element, box: Element | null): { from: number; to: number } {
	const frame = box === null || box === document.scrollingElement ? undefined : box.getBoundingClientRect();
	const top = list.getBoundingClientRect().top;
	return {
		from: Math.max(0, frame?.top ?? 0) - top,
		to: Math.min(innerHeight, frame?.bottom ?? innerHeight) - top,
	};
}

/** What scrolls is the page, or a box of the list's own. */
function scrollerOf(list: HTMLElement | null): Element | null {
	const box = list?.parentElement;
	return box != null && box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto'
		? box
		: document.scrollingElement;
}
