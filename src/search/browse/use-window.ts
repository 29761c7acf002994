import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

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

const drawn = 4;

/**
 * Draws a few chunks of a long list, around what is seen, and leaves room for the others. Chunks are the elements
 * with `data-chunk` within `list`; each is measured when it is drawn, so texts may have any height.
 */
export function useWindow(
	list: RefObject<HTMLElement | null>,
	count: number,
	size: number,
	estimate: number,
): Window {
	const heights = useRef<(number | undefined)[]>([]);
	const [first, setFirst] = useState(0);
	const last = Math.max(0, Math.ceil(count / size) - 1);

	// Another list begins at its top; its chunks have other heights.
	const [former, setFormer] = useState(count);
	if (former !== count) {
		setFormer(count);
		setFirst(0);
		heights.current = [];
	}

	const [usual, setUsual] = useState(estimate);
	const isAtEnd = useRef(false);
	useLayoutEffect(() => {
		const measured = heights.current;
		for (const element of list.current?.querySelectorAll<HTMLElement>('[data-chunk]') ?? [])
			measured[Number(element.dataset['chunk'])] = element.offsetHeight;
		const known = measured.filter((height) => height !== undefined);
		const mean = known.reduce((sum, height) => sum + height, 0) / Math.max(1, known.length);
		if (known.length > 0 && Math.abs(mean - usual) > 1) setUsual(mean);
		// Whoever went to the end stays there when it turns out to be elsewhere.
		const box = scrollerOf(list.current);
		if (isAtEnd.current && box !== null) box.scrollTop = box.scrollHeight;
	});

	const heightOf = (chunk: number) => heights.current[chunk] ?? usual;
	const start = Math.min(first, Math.max(0, last - drawn + 1));

	useLayoutEffect(() => {
		if (last < drawn) return;
		let frame = 0;
		const look = () => {
			frame = 0;
			const place = list.current;
			if (place === null) return;
			const box = scrollerOf(place);
			isAtEnd.current = box !== null && box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
			const seenFrom = Math.max(
				0,
				box === document.scrollingElement ? 0 : (box?.getBoundingClientRect().top ?? 0),
			);
			let above = seenFrom - place.getBoundingClientRect().top;
			let chunk = 0;
			while (chunk < last && above > heightOf(chunk)) above -= heightOf(chunk++);
			setFirst(Math.max(0, chunk - 1));
		};
		const onScroll = () => {
			frame ||= requestAnimationFrame(look);
		};
		document.addEventListener('scroll', onScroll, { capture: true, passive: true });
		return () => {
			document.removeEventListener('scroll', onScroll, { capture: true });
			cancelAnimationFrame(frame);
		};
	});

	const sum = (from: number, to: number) => {
		let height = 0;
		for (let chunk = from; chunk < to; chunk++) height += heightOf(chunk);
		return height;
	};
	const end = Math.min(last, start + drawn - 1);
	return {
		chunks: Array.from({ length: end - start + 1 }, (_, place) => ({
			number: start + place,
			start: (start + place) * size,
			end: Math.min(count, (start + place + 1) * size),
		})),
		before: sum(0, start),
		after: sum(end + 1, last + 1),
	};
}

/** What scrolls is the page, or a box of the list's own. */
function scrollerOf(list: HTMLElement | null): Element | null {
	const box = list?.parentElement;
	return box != null && box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto'
		? box
		: document.scrollingElement;
}
