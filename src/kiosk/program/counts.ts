import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../records/write-whole.ts';

const countSchema = z.object({
	/** Absent of what is no product's page. */
	product: z.string().optional(),
	locale: z.string(),
	views: z.int().positive(),
});

const dayCountsSchema = z.object({ day: z.iso.date(), counts: z.array(countSchema) });

/** What was looked at on one day: no visitor, and no time finer than the day. */
export type DayCounts = z.output<typeof dayCountsSchema>;
export type Viewed = Pick<z.output<typeof countSchema>, 'product' | 'locale'>;

export interface Counts {
	add(viewed: Viewed): void;
	of(day: string): DayCounts;
	/** The oldest first. */
	all(): DayCounts[];
}

/** The counts of one edition on this device, one file a day. */
export function openCounts(folder: string): Counts {
	const of = (day: string): DayCounts => readDay(join(folder, `${day}.json`)) ?? { day, counts: [] };
	return {
		of,
		add({ product, locale }) {
			const day = today();
			const { counts } = of(day);
			const known = counts.find((count) => count.product === product && count.locale === locale);
			const others = counts.filter((count) => count !== known);
			const count = { product, locale, views: (known?.views ?? 0) + 1 };
			writeWhole(join(folder, `${day}.json`), `${JSON.stringify({ day, counts: [...others, count] })}\n`);
		},
		all() {
			const files = existsSync(folder) ? readdirSync(folder) : [];
			return files
				.filter((file) => /^\d{4}-\d\d-\d\d\.json$/.test(file))
				.sort()
				.map((file) => of(file.slice(0, 10)));
		},
	};
}

/** A file that a dying disk has spoilt is set aside: counting goes on. */
function readDay(path: string): DayCounts | undefined {
	if (!existsSync(path)) return undefined;
	try {
		return dayCountsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		renameSync(path, `${path}.damaged`);
		return undefined;
	}
}

/** By the clock of this device, where it stands. */
export function today(): string {
	return Temporal.Now.plainDateISO().toString();
}
