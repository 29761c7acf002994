import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { staffLanguages } from '../src/catalogue/staff-languages.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { practiceHouse } from './desk-pictures/practice-house.ts';
import { openStudio } from './desk-pictures/studio.ts';
import { Walk } from './desk-pictures/walk.ts';

/*
 * npm run desk:pictures [-- --check]: the pictures of docs/desk*.md, made by doing what the pages tell in a copy of this
 * project. With --check nothing is written: it says which pictures, or commands of the pages, are no longer as they are.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(projectFolder, 'docs/pictures/desk');
const workshop = mkdtempSync(join(tmpdir(), 'vitrin-pictures-'));
const studio = await openStudio(join(workshop, 'studio'));
const made = new Map<string, Buffer>();
const wrong: string[] = [];
try {
	const house = practiceHouse(join(workshop, 'Vitrin'));
	for (const language of staffLanguages) {
		const walk = new Walk(house, studio, language);
		for await (const { name, picture } of walk.pictures()) {
			made.set(`${language}/${name}.webp`, picture);
			console.log(`${language}/${name}.webp: ${Math.ceil(picture.length / 1024)} KB`);
		}
		wrong.push(
			...commandsMissing(walk.typed, language === 'en' ? 'docs/desk.md' : `docs/desk.${language}.md`),
		);
	}
} finally {
	await studio.close();
	rmSync(workshop, { recursive: true, force: true });
}
const former = existsSync(folder) ? globSync('**/*.webp', { cwd: folder }) : [];
const gone = former.filter((name) => !made.has(name));
if (values.check) {
	for (const [name, picture] of made) {
		const file = join(folder, name);
		if (!existsSync(file) || !readFileSync(file).equals(picture))
			wrong.push(`${name} is not as it is made now.`);
	}
	wrong.push(...gone.map((name) => `${name} is made no more.`));
} else {
	for (const name of gone) rmSync(join(folder, name));
	for (const [name, picture] of made) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), picture);
	}
}
const bytes = [...made.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${made.size} pictures, ${Math.ceil(bytes / 1024)} KB.`);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;

function commandsMissing(typed: readonly string[], file: string): string[] {
	const page = existsSync(join(projectFolder, file)) ? readFileSync(join(projectFolder, file), 'utf8') : '';
	return typed
		.filter((command) => !page.includes(command))
		.map((command) => `${file} does not tell: ${command}`);
}
