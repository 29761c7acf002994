import { expect, test } from 'vitest';
import { stickProblems } from './stick-names.ts';

function problemsOf(...paths: string[]): string[] {
	return stickProblems(paths.map((path) => ({ path, size: 1 })));
}

test('takes the names that an edition has', () => {
	expect(
		problemsOf(
			'index.html',
			'catalogue/_astro/Page.pMJ-4i.css',
			'catalogue/en/products/7-62x39/index.html',
			'console/a',
		),
	).toEqual([]);
});

test.each([
	['en/con/index.html', 'en/con/index.html has “con” in its path, which Windows keeps for a device.'],
	['en/Aux.html', 'en/Aux.html has “Aux.html” in its path, which Windows keeps for a device.'],
	['lpt1', 'lpt1 has “lpt1” in its path, which Windows keeps for a device.'],
	['a:b', 'a:b has a character in “a:b” that Windows does not allow.'],
	['a\tb', 'a\tb has a character in “a\tb” that Windows does not allow.'],
	['en./a', 'en./a has a dot or a space at the end of “en.”.'],
	['en/a ', 'en/a  has a dot or a space at the end of “a ”.'],
])('refuses %j', (path, problem) => {
	expect(problemsOf(path)).toEqual([problem]);
});

test('refuses names and paths that are too long', () => {
	const name = 'a'.repeat(256);
	expect(problemsOf(name)).toEqual([
		`${name} has a name of more than 255 characters.`,
		`${name} has more than 180 characters in its path.`,
	]);
	expect(problemsOf(`${'a/'.repeat(90)}a`)).toHaveLength(1);
	expect(problemsOf(`${'a/'.repeat(89)}aa`)).toEqual([]);
});

test('refuses two that a stick would take for one', () => {
	expect(problemsOf('fonts/A.css', 'fonts/a.css')).toEqual([
		'fonts/a.css differs from fonts/A.css by capital letters alone.',
	]);
});

test('refuses a file that FAT32 has no room for', () => {
	const size = 2 ** 32;
	expect(stickProblems([{ path: 'film.mp4', size }])).toEqual(['film.mp4 has 4 GB or more.']);
	expect(stickProblems([{ path: 'film.mp4', size: size - 1 }])).toEqual([]);
});
