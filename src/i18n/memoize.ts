/** Makes each answer once: an `Intl` object costs a thousand times what using it does. */
export function memoize<Key, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
	const answers = new Map<Key, Answer>();
	return (key) => {
		if (!answers.has(key)) answers.set(key, make(key));
		return answers.get(key) as Answer;
	};
}
