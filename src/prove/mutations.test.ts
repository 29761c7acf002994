import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../edition/project-folder.ts';
import { mutations } from './mutations.ts';
import { copyProject, PatchError } from './project-copy.ts';

test.each(mutations)('$proof can make the mistake: $mistake', ({ patches }) => {
	for (const { file, find, replace } of patches) {
		const [, ...after] = readFileSync(join(projectFolder, file), 'utf8').split(find);
		expect([file, find, after.length]).toEqual([file, find, 1]);
		expect(replace).not.toBe(find);
	}
});

test('a patch that does not fit the source is an error, and no proof', () => {
	const place = mkdtempSync(join(tmpdir(), 'vitrin-patch-'));
	try {
		const patch = { file: 'src/catalogue/order.ts', find: 'no such line', replace: '' };
		expect(() => copyProject(join(place, 'copy'), [patch])).toThrow(PatchError);
		expect(() => copyProject(join(place, 'again'), [{ ...patch, find: 'readonly' }])).toThrow(
			'src/catalogue/order.ts: “readonly” stands in it 4 times, not once.',
		);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
});
