/** A command as it is typed: `npm run desk:set -- --kind rifle --value "3.6 kg"`. */
export interface NpmCommand {
	/** Its name in package.json. */
	readonly script: string;
	readonly args: readonly string[];
}

export function readNpmCommand(typed: string): NpmCommand {
	const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
	const [, first = '', ...rest] = words;
	const [script = '', ...args] = first === 'run' ? rest : [first, ...rest];
	return { script, args: args[0] === '--' ? args.slice(1) : args };
}

/** The source that a script of package.json runs. */
export function sourceOf(line: string): string | undefined {
	return line.split(' ').findLast((word) => word.endsWith('.ts'));
}

/** Options that a command takes, by its usage or by what it hands to `parseArgs`; without the hyphens. */
export function optionsIn(source: string): string[] {
	const usage = [...source.matchAll(/\b(?:texts|flags): \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
		[...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
	);
	const parsed = [...source.matchAll(/'?([\w-]+)'?: \{ type: '(?:string|boolean)'/g)];
	// `parseCommand` gives it to every command.
	const language = usage.length > 0 || /\b(?:parseCommand|runDesk)\(/.test(source) ? ['lang'] : [];
	return [...usage, ...parsed.map(([, name = '']) => name), ...language];
}
