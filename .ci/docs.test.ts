import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { optionsIn, readNpmCommand, sourceOf } from './npm-command.ts';

const root = resolve(import.meta.dirname, '..');
const pages = ['README.md', ...globSync('docs/*.md', { cwd: root }).sort()].map((file) => ({
	file: file.replaceAll('\\', '/'),
	text: read(file),
}));
const deskPages = pages.filter(({ file }) => /^docs\/desk(?:\.\w+)?\.md$/.test(file));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

interface Link {
	readonly file: string;
	readonly said: string;
	readonly to: string;
	readonly isPicture: boolean;
}

/** Links and pictures that lead to a file of the repository, or to a place in it. */
function linksIn({ file, text }: (typeof pages)[number]): Link[] {
	return [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)]
		.map(([, mark, said = '', to = '']) => ({ file, said, to, isPicture: mark === '!' }))
		.filter(({ to }) => !/^\w+:/.test(to));
}

const links = pages.flatMap(linksIn);

/** From the project's folder. */
function targetOf({ file, to }: Link): string {
	const [path = ''] = to.split('#');
	return path === '' ? file : posix.join(dirname(file), path);
}

/** The names by which headings are linked on the host of the repository. */
function placesIn(text: string): string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

/** Commands in code of the page: `npm run check`. */
function commandsIn({ file, text }: (typeof pages)[number]): { file: string; typed: string }[] {
	const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
	const lines = text.split('\n').map((line) => line.trim());
	return [...spans, ...lines]
		.filter((code) => /^npm (?:run [\w:]|start|test)/.test(code))
		.map((typed) => ({ file, typed }));
}

const commands = pages.flatMap(commandsIn);

/** All options of a script, with those that its source takes over from a file beside it. */
function optionsOf(script: string): string[] {
	const file = sourceOf(scripts[script] ?? '');
	if (file === undefined) return [];
	const source = read(file);
	const imported = [...source.matchAll(/from '(\.\/[^']*options[^']*)'/g)].map(([, path = '']) =>
		read(posix.join(dirname(file), path)),
	);
	return [source, ...imported].flatMap(optionsIn);
}

test('every link leads somewhere', () => {
	const broken = links.filter((link) => !existsSync(join(root, targetOf(link))));
	const lost = links.filter((link) => {
		const [, place] = link.to.split('#');
		const target = targetOf(link);
		return place !== undefined && existsSync(join(root, target)) && !placesIn(read(target)).includes(place);
	});
	expect([...broken, ...lost].map(({ file, to }) => `${file}: ${to}`)).toEqual([]);
	expect(links.length).toBeGreaterThan(30);
});

test('every picture says what is on it, and every picture file is shown', () => {
	const pictures = links.filter(({ isPicture }) => isPicture);
	expect(pictures.filter(({ said }) => said.length < 30).map(({ to }) => to)).toEqual([]);
	const shown = new Set(pictures.map(targetOf));
	const files = globSync('docs/pictures/**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
	expect(files.filter((file) => !shown.has(file))).toEqual([]);
});

test('the desk page is the same walk in each language', () => {
	const walks = deskPages.map((page) => ({
		pictures: linksIn(page).flatMap(({ to, isPicture }) => (isPicture ? posix.basename(to) : [])),
		headings: [...page.text.matchAll(/^#+(?= )/gm)].map(([level]) => level),
		commands: commandsIn(page)
			.map(({ typed }) => typed.replace(/ -- --lang \w+$/, '').replace(/ --lang \w+/, ''))
			.filter((typed) => typed !== 'npm run desk:status'),
	}));
	expect(walks).toHaveLength(3);
	for (const walk of walks) expect(walk).toEqual(walks[0]);
});

test('every command that is told is a script with these options', () => {
	const wrong = commands.filter(({ typed }) => {
		const { script, args } = readNpmCommand(typed);
		if (scripts[script] === undefined) return true;
		const given = args
			.filter((word) => word.startsWith('--'))
			.map((word) => word.slice(2).split('=')[0] ?? '');
		const known = optionsOf(script);
		return given.some((option) => !known.includes(option));
	});
	expect(wrong.map(({ file, typed }) => `${file}: ${typed}`)).toEqual([]);
	expect(commands.length).toBeGreaterThan(80);
});
