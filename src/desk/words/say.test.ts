import { expect, test } from 'vitest';
import { longestMessage } from '../../catalogue/format-problem.ts';
import { speak } from '../../edition/words/speech.ts';
import { refusal, say } from './say.ts';

test('puts what is wrong in one line and what to do in the next', () => {
	expect(refusal('id.taken', { file: 'sources/a.yaml' }).message).toBe(
		'sources/a.yaml › is there already.\nChange that file, or choose another id.',
	);
	expect(refusal('kind.unknown', { kind: 'x' }, 'Use rifle.').message).toBe('“x” is not a kind.\nUse rifle.');
});

test('cuts a list that nobody would read to its end', () => {
	const kinds = Array.from({ length: 60 }, (_, index) => `kind-${index}`).join(', ');
	const { message } = refusal('kind.missing', { kinds });
	expect(message.length).toBeLessThanOrEqual(longestMessage);
	expect(message).toMatch(/ kind-\d+, …$/);
});

test('speaks the language that was chosen', () => {
	expect(say('set.done', { count: 1 })).toBe('1 record is changed.');
	speak('ru');
	expect(say('set.done', { count: 5 })).toBe('Изменено 5 записей.');
	speak('en');
});
