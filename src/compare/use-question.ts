import { useEffect, useState } from 'react';
import { keepQueryInLanguages } from '../ui/keep-query-in-languages.ts';
import { type Question, readQuestion, writeQuestion } from './question.ts';

/** A step is a place to come back to; a change of rows is only a finer view of the same. */
export type Ask = (question: Question, as: 'step' | 'refinement') => void;

/** The question that the address asks, and a way to ask another. */
export function useQuestion(): [question: Question, ask: Ask] {
	const [question, setQuestion] = useState(() => readQuestion(location.search));
	useEffect(() => {
		const readAddress = () => setQuestion(readQuestion(location.search));
		addEventListener('popstate', readAddress);
		return () => removeEventListener('popstate', readAddress);
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the address changes with the question.
	useEffect(keepQueryInLanguages, [question]);
	return [question, ask];

	function ask(next: Question, as: 'step' | 'refinement'): void {
		const address = location.pathname + writeQuestion(next);
		if (as === 'step') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		setQuestion(next);
	}
}
