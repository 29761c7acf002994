import { useEffect, useState } from 'react';

/** In milliseconds: a reader who is read to hears one thing to its end. */
const pause = 1400;

/** The latest words, at once after a pause, else no sooner than a pause after the last. */
export function useUnhurried(words: string): string {
	const [said, setSaid] = useState({ words: '', at: 0 });
	useEffect(() => {
		if (words === said.words) return;
		const wait = Math.max(0, said.at + pause - performance.now());
		const timer = setTimeout(() => setSaid({ words, at: performance.now() }), wait);
		return () => clearTimeout(timer);
	}, [words, said]);
	return said.words;
}
