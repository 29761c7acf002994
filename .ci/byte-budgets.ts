import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { scriptsOf } from './scripts-of.ts';

export interface Budget {
	readonly name: string;
	/** Which pages, by their file in the built folder. */
	readonly pages: RegExp;
	/** In KB of 1,000 bytes, as sent with Brotli. */
	readonly limit: number;
	/** What of a page is counted. */
	bytesOf(html: string, folder: string): readonly (string | Buffer)[];
}

export interface Measured {
	readonly budget: Budget;
	readonly pages: number;
	/** The heaviest page. */
	readonly page: string;
	readonly kilobytes: number;
}

const product = /^\w+\/products\/(?!pages\/)[^/]+\/index\.html$/;
const category = /^\w+\/kinds\/[^/]+\/index\.html$/;
const browse = /^\w+\/products\/index\.html$/;
const compare = /^\w+\/compare\/index\.html$/;
const list =
	/^\w+\/(?:products(?:\/pages\/\d+)?|kinds(?:\/[^/]+)?|enterprises|calibres|exhibitions|visits|a-z|glossary)\/index\.html$/;

const whole = (html: string) => [html];
const scripts = (html: string, folder: string) => scriptsOf(html, folder).map((file) => readFileSync(file));
const figures = (html: string) => [(html.match(/<svg\b[\s\S]*?<\/svg>/g) ?? []).join('')];

export const budgets: readonly Budget[] = [
	{ name: 'product page', pages: product, limit: 14, bytesOf: whole },
	{ name: 'figures of a product page', pages: product, limit: 5, bytesOf: figures },
	{ name: 'scripts of a product page', pages: product, limit: 10, bytesOf: scripts },
	{ name: 'scripts of a category', pages: category, limit: 10, bytesOf: scripts },
	{ name: 'list page', pages: list, limit: 40, bytesOf: whole },
	{ name: 'scripts of the browse page', pages: browse, limit: 85, bytesOf: scripts },
	{ name: 'scripts of the compare page', pages: compare, limit: 85, bytesOf: scripts },
];

/** How many of the pages that seem heaviest are measured with the slow, best compression. */
const candidates = 4;

export function measure(budget: Budget, folder: string): Measured {
	const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
	const pages = files.filter((file) => budget.pages.test(file)).sort();
	const partsOf = (page: string) => budget.bytesOf(readFileSync(join(folder, page), 'utf8'), folder);
	const seemingly = pages
		.map((page) => ({ page, size: sizeOf(partsOf(page), 4) }))
		.sort((a, b) => b.size - a.size);
	const exact = seemingly.slice(0, candidates).map(({ page }) => ({ page, size: sizeOf(partsOf(page), 11) }));
	const [heaviest = { page: 'none', size: 0 }] = exact.sort((a, b) => b.size - a.size);
	return { budget, pages: pages.length, page: heaviest.page, kilobytes: heaviest.size / 1000 };
}

/** A limit on no page at all measures nothing. */
export function isWithin({ budget, pages, kilobytes }: Measured): boolean {
	return pages > 0 && kilobytes <= budget.limit;
}

export function formatMeasured(measured: Measured): string {
	const { budget, pages, page, kilobytes } = measured;
	const size = `${kilobytes.toFixed(1)} of ${budget.limit} KB`;
	return `${isWithin(measured) ? '✓' : '✗'} ${budget.name}: ${size}, the heaviest of ${pages}: ${page}`;
}

function sizeOf(parts: readonly (string | Buffer)[], quality: number): number {
	return parts.reduce((sum, part) => sum + (part.length === 0 ? 0 : compressedSize(part, quality)), 0);
}

const sizes = new Map<string, number>();

/** The same scripts come on thousands of pages. */
function compressedSize(part: string | Buffer, quality: number): number {
	const key = typeof part === 'string' ? undefined : `${quality} ${part.toString('latin1')}`;
	const known = key === undefined ? undefined : sizes.get(key);
	if (known !== undefined) return known;
	const size = brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
	if (key !== undefined) sizes.set(key, size);
	return size;
}
