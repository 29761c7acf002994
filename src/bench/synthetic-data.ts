import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '../catalogue/kinds.ts';
import { createRandom } from './random.ts';
import { type Known, syntheticProduct } from './synthetic-product.ts';

/** Writes a folder laid out like `catalog-data`: the real records, but made-up products. The same seed, the same bytes. */
export function writeSyntheticData(
	real: string,
	folder: string,
	{ products, seed }: { products: number; seed: number },
): void {
	const kept = [
		'enterprises',
		'calibres',
		'exhibitions',
		'visits',
		'sources',
		'controls',
		'glossary',
		'guides',
		'editions',
	];
	for (const type of kept) cpSync(join(real, type), join(folder, type), { recursive: true });
	const known: Known = {
		calibres: idsIn(real, 'calibres'),
		exhibitions: idsIn(real, 'exhibitions'),
		sources: sourcesIn(real),
	};
	const random = createRandom(seed);
	for (let number = 1; number <= products; number++) {
		const kind = random.pick(kinds);
		const place = join(folder, 'products', kind.id);
		mkdirSync(place, { recursive: true });
		const product = syntheticProduct(kind, number, random, known);
		writeFileSync(
			join(place, `synthetic-${number}.yaml`),
			stringify(product, { schema: 'failsafe', lineWidth: 0 }),
		);
	}
}

function idsIn(real: string, type: string): string[] {
	return globSync(`${type}/*.yaml`, { cwd: real })
		.map((file) => basename(file, '.yaml'))
		.sort();
}

/** Those of the ministry's own pages: none is of a grade that would keep a figure back. */
function sourcesIn(real: string): string[] {
	return idsIn(real, 'sources').filter((id) => id.startsWith('mdi-'));
}
