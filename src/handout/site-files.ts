/** What of an edition the pages of its hand-out lead to. */
export interface SiteFiles {
	/** The file at an address, without its query and fragment; undefined where there is none. */
	fileAt(address: string): string | undefined;
	/** All that a template means: `/en/kinds/*.json` is every kind's sheet. */
	filesLike(template: string): string[];
}

/** By their paths in the built folder, with `/`. */
export function siteFilesOf(files: readonly string[]): SiteFiles {
	const known = new Set(files);
	return {
		fileAt(address) {
			const file = fileNamedBy(address);
			return known.has(file) ? file : undefined;
		},
		filesLike(template) {
			const [before = '', after = ''] = fileNamedBy(template).split('*');
			return files.filter(
				(file) =>
					file.startsWith(before) &&
					file.endsWith(after) &&
					!file.slice(before.length, file.length - after.length).includes('/'),
			);
		},
	};
}

/** A browser has no index of a folder to show, so the file is written out. */
function fileNamedBy(address: string): string {
	const path = decodeURIComponent(address.slice(1));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
