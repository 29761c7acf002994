import { expect, test } from 'vitest';
import type { Change, Plan } from './change.ts';
import { reviewed } from './reviewed.ts';

const change = (place: string): Change => ({
	product: 'khazri',
	kind: 'rifle',
	place,
	words: '',
	remarks: [],
	edits: [],
	isRemoval: false,
});
const said = (place: string) => ({ place, problem: '', fix: '' });
const plan: Plan = {
	changes: [change('Rifles!F7'), change('Rifles!F8')],
	problems: [said('Rifles!G7')],
	notices: [said(''), said('Rifles!H7')],
	records: 2,
};
const placesIn = ({ changes, problems, notices }: Plan) =>
	[...changes, ...problems, ...notices].map(({ place }) => place);

test.each([
	[{}, ['Rifles!F7', 'Rifles!F8', 'Rifles!G7', '', 'Rifles!H7']],
	[{ refuse: ['Rifles!F8', 'Rifles!G7'] }, ['Rifles!F7', '', 'Rifles!H7']],
	[{ accept: ['Rifles!F8'] }, ['Rifles!F8', '']],
	[{ accept: ['Rifles!F7', 'Rifles!F8'], refuse: ['Rifles!F7'] }, ['Rifles!F8', '']],
])('%j leaves %j', (review, places) => {
	expect(placesIn(reviewed(plan, review).plan)).toEqual(places);
	expect(reviewed(plan, review).unknown).toEqual([]);
});

test('a place where nothing differs is told', () => {
	expect(reviewed(plan, { accept: ['Rifles!F7'], refuse: ['Rifles!A1'] }).unknown).toEqual(['Rifles!A1']);
});
