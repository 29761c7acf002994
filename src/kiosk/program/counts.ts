import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../records/write-whole.ts';

const byLocaleSchema = z.record(z.string(), z.int().positive());

const dayCountsSchema = z.object({
	day: z.iso.date(),
	/** By product, how often its page was looked at in a language. */
	products: z.record(z.string(), byLocaleSchema),
	/** How often anything else was. */
	locales: byLocaleSchema,
});

/** What was looked at on one day: no visitor, and no time finer than the day. */
export type DayCounts = z.output<typeof dayCountsSchema>;
type ByLocale = z.output<typeof byLocaleSchema>;

export interface Viewed {
	/** Absent of what is no product's page. */
	readonly product?: string | undefined;
	readonly locale: string;
}

export interface Counts {
	add(viewed: Viewed): void;
	of(day: string): DayCounts;
	/** The oldest first. */
	all(): DayCounts[];
}

/** The counts of one edition on this device, one file a day. */
export function openCounts(folder: string): Counts {
	const fileOf = (day: string) => join(folder, `${day}.json`);
	const of = (day: string): DayCounts => readDay(fileOf(day)) ?? { day, products: {}, locales: {} };
	return {
		of,
		add(viewed) {
			const day = today();
			writeWhole(fileOf(day), `${JSON.stringify(withOneMore(of(day), viewed))}\n`);
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

function withOneMore(counts: DayCounts, { product, locale }: Viewed): DayCounts {
	const oneMore = (by: ByLocale = {}) => ({ ...by, [locale]: (by[locale] ?? 0) + 1 });
	if (product === undefined) return { ...counts, locales: oneMore(counts.locales) };
	return { ...counts, products: { ...counts.products, [product]: oneMore(counts.products[product]) } };
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
