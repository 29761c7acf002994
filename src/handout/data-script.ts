/** What a script of data calls with what it holds; `browser/load-json.ts` gives it to who asked. */
export const handOver = 'vitrinHandOver';

/** JSON as a classic script, which a page opened from a file may load where it may fetch nothing. */
export function dataScript(json: string): string {
	return `${handOver}(${json});\n`;
}
