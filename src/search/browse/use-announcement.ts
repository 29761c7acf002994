import { useEffect, useRef, useState } from 'react';

/** Screen readers read to the end what they have begun: more often only cuts them short. */
const apart = 1400;

/** A text to be read out: the newest one, at most once in 1.4 seconds. */
export function useAnnouncement(text: string): string {
	const [said, setSaid] = useState('');
	const last = useRef(Number.NEGATIVE_INFINITY);
	useEffect(() => {
		const wait = Math.max(0, last.current + apart - performance.now());
		const timer = setTimeout(() => {
			last.current = performance.now();
			setSaid(text);
		}, wait);
		return () => clearTimeout(timer);
	}, [text]);
	return said;
}
