import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';
import type { Measured } from './measure.ts';
import type { TypedQuery } from './queries/draw-queries.ts';
import type { Answer } from './score.ts';

const query: TypedQuery = {
	type: 'exact',
	text: 'xəzri',
	right: new Set(['a']),
	ceiling: 1,
	isUnique: true,
	seed: 1,
};

function answerOf(fields: Partial<Answer>): Answer {
	return {
		query,
		found: ['a'],
		reciprocalRank: 1,
		recall: 1,
		isWrongCalibre: false,
		milliseconds: 1,
		...fields,
	};
}

function measuredOf(name: string, part: Measured['part'], answers: readonly Answer[]): Measured {
	return { name, part, answers, kilobytes: 20 };
}

const metBy = (engines: readonly Measured[], code = 10) =>
	goalsOf(engines, code)
		.filter(({ isMet }) => isMet)
		.map(({ text }) => text);

test('are met by an engine that is right, quick and small', () => {
	const ours = measuredOf('vitrin', 'ours', [answerOf({})]);
	const plain = measuredOf('fuse.js tokens', 'plain', [answerOf({ milliseconds: 100, reciprocalRank: 0.5 })]);
	const folded = measuredOf('fuse.js tokens + folding', 'folded', [answerOf({ reciprocalRank: 0.9 })]);

	expect(metBy([ours, plain, folded])).toHaveLength(goalsOf([ours, plain, folded], 10).length);
});

test('are all missed by one that is none of it', () => {
	const ours = measuredOf('vitrin', 'ours', [answerOf({ reciprocalRank: 0.5, recall: 0.5 })]);
	const plain = measuredOf('fuse.js tokens', 'plain', [answerOf({ milliseconds: 99 })]);
	const folded = measuredOf('fuse.js tokens + folding', 'folded', [answerOf({ reciprocalRank: 0.48 })]);

	expect(metBy([ours, plain, folded], 31)).toEqual([]);
});

test('compare the questions that both were asked', () => {
	const missed = answerOf({ query: { ...query }, reciprocalRank: 0 });
	const ours = measuredOf('vitrin', 'ours', [answerOf({}), missed]);
	const other = measuredOf('lunr', 'plain', [answerOf({})]);

	expect(metBy([ours, other])).toContain('no type worse than in any other engine by more than 0.01');
});
