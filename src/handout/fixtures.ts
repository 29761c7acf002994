import type { Site } from './hand-out-files.ts';
import { type SiteFiles, siteFilesOf } from './site-files.ts';

/** A built edition of a page or two, by its files. For tests. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
	return {
		files: Object.keys(files).sort(),
		read(file) {
			const content = files[file];
			if (content === undefined) throw new Error(`${file} is not in the site.`);
			return Buffer.from(content);
		},
	};
}

export function filesOf(...files: string[]): SiteFiles {
	return siteFilesOf(files);
}
