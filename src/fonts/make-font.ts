import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Subset } from './subsets.ts';
import { charactersIn } from './unicode-range.ts';

export interface FontFile {
	readonly subset: Subset;
	/** Its name changes with its bytes, so that browsers may keep it for ever. */
	readonly file: string;
	readonly bytes: Buffer;
}

const { resolve } = createRequire(import.meta.url);

export const readSource = (subset: Subset) => readFileSync(resolve(subset.source));

export async function makeFont(subset: Subset): Promise<FontFile> {
	const bytes = await subsetFont(readSource(subset), charactersIn(subset.range).join(''), {
		targetFormat: 'woff2',
		keepFeatures: subset.features,
		dropTables: subset.dropTables ?? [],
		variationAxes: { wght: subset.weight },
		noHinting: true,
	});
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
	return { subset, file: `${subset.name}.${hash}.woff2`, bytes };
}
