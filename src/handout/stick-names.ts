/** Names that Windows keeps for devices, whatever stands after a dot. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;
/** Bytes: what FAT32 has room for in one file. */
const largest = 2 ** 32 - 1;
const longestName = 255;
/** Windows opens paths of 259 characters; the rest is for the drive and the folders that a hand-out is copied into. */
const longestPath = 180;

/** A file to be written, by its path with `/`, and its bytes. */
export interface StickFile {
	readonly path: string;
	readonly size: number;
}

/** What would not survive a stick formatted with FAT32, or Windows: one sentence each. */
export function stickProblems(files: readonly StickFile[]): string[] {
	const seen = new Map<string, string>();
	return files.flatMap(({ path, size }) => {
		const problems = path.split('/').flatMap((name) => nameProblems(name));
		if (path.length > longestPath) problems.push(`has more than ${longestPath} characters in its path`);
		if (size > largest) problems.push('has 4 GB or more');
		const folded = path.normalize('NFC').toUpperCase();
		const former = seen.get(folded);
		if (former !== undefined) problems.push(`differs from ${former} by capital letters alone`);
		seen.set(folded, path);
		return problems.map((problem) => `${path} ${problem}.`);
	});
}

function nameProblems(name: string): string[] {
	return [
		// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a name may not have.
		...(/[<>:"\\|?*\u0000-\u001f\u007f]/.test(name)
			? [`has a character in “${name}” that Windows does not allow`]
			: []),
		...(/[. ]$/.test(name) ? [`has a dot or a space at the end of “${name}”`] : []),
		...(name.length > longestName ? [`has a name of more than ${longestName} characters`] : []),
		...(reserved.test(name) ? [`has “${name}” in its path, which Windows keeps for a device`] : []),
	];
}
