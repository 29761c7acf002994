import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './project-folder.ts';
import { shownPath } from './shown-path.ts';

test('names a path as it is typed in the folder of the project, and others whole', () => {
	expect(shownPath(join(projectFolder, 'dist', 'public'))).toBe(join('dist', 'public'));
	const beside = resolve(projectFolder, '..', 'beside');
	expect(shownPath(beside)).toBe(beside);
});
