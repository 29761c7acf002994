import { posix } from 'node:path';
import { type Import, importsIn } from './imports-in.ts';
import { type Layer, layers, pureTestPackages, serverOnly, testPackages } from './layers.ts';

/** Path from the project's folder, with `/`, and text. */
export type SourceFiles = ReadonlyMap<string, string>;

type Graph = ReadonlyMap<string, readonly Import[]>;

/** One line for each import against the direction of the layers, and for each that would reach a browser and must not. */
export function checkLayers(files: SourceFiles): string[] {
	const graph: Graph = new Map([...files].sort().map(([file, text]) => [file, importsIn(file, text)]));
	return [...graph].flatMap(([file, imports]) => [
		...checkFile(file, imports),
		...checkBrowser(file, imports, graph),
	]);
}

function checkFile(file: string, imports: readonly Import[]): string[] {
	const layer = layerOf(file);
	if (layer === undefined)
		return [`${file}:1  belongs to no layer. Add its folder to .ci/layers.ts, with what it may import.`];
	return imports.flatMap(({ specifier, line }) => {
		if (isAllowed(layer, file, specifier)) return [];
		return [
			`${file}:${line}  imports “${specifier}”, which ${layer.name} may not. ${fixOf(layer, file, specifier)}`,
		];
	});
}

function isAllowed(layer: Layer, file: string, specifier: string): boolean {
	const target = targetOf(file, specifier);
	if (target === undefined)
		return [...layer.packages, ...extraPackages(layer, file)].some((name) => fits(name, specifier));
	if (!target.startsWith('src/')) return isTest(file) || target.startsWith('public/');
	const other = layerOf(target);
	return other === layer || (other !== undefined && layer.layers.includes(other.name));
}

function fixOf(layer: Layer, file: string, specifier: string): string {
	const target = targetOf(file, specifier);
	const other = target === undefined ? undefined : layerOf(target);
	const isComposition = other?.packages.includes('*') ?? false;
	return isComposition && other !== undefined ? other.fix : layer.fix;
}

/** An island, or a script of a page, may lead to nothing that needs a server, however far away. */
function checkBrowser(file: string, imports: readonly Import[], graph: Graph): string[] {
	if (isTest(file)) return [];
	const isIsland = file.endsWith('.tsx');
	return imports
		.filter(({ isTypeOnly, isInScript }) => !isTypeOnly && (isIsland || isInScript))
		.flatMap(({ specifier, line }) => {
			const way = wayToServer(file, specifier, graph, new Set());
			if (way === undefined) return [];
			const through = way.length === 1 ? '' : ` (${way.join(' → ')})`;
			return [
				`${file}:${line}  runs in the browser and imports “${specifier}”, which needs ${way.at(-1)}${through}. Import its types with “import type”, and pass plain data in.`,
			];
		});
}

function wayToServer(from: string, specifier: string, graph: Graph, seen: Set<string>): string[] | undefined {
	const target = targetOf(from, specifier);
	if (target === undefined) return serverOnly.some((name) => fits(name, specifier)) ? [specifier] : undefined;
	if (seen.has(target)) return undefined;
	seen.add(target);
	for (const next of graph.get(target) ?? []) {
		if (next.isTypeOnly) continue;
		const way = wayToServer(target, next.specifier, graph, seen);
		if (way !== undefined) return [target, ...way];
	}
	return undefined;
}

function layerOf(file: string): Layer | undefined {
	return layers.find(({ files }) =>
		files.some((prefix) => (prefix.endsWith('/') ? file.startsWith(prefix) : file === prefix)),
	);
}

/** The file meant by a relative import, from the project's folder; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
	if (!specifier.startsWith('.')) return undefined;
	return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** `node:*` fits all of Node, `react` fits `react` and `react/jsx-runtime`, `*` fits all. */
function fits(name: string, specifier: string): boolean {
	if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
	return specifier === name || specifier.startsWith(`${name}/`);
}

function extraPackages({ name }: Layer, file: string): readonly string[] {
	if (!isTest(file)) return [];
	return name === 'catalogue' || name === 'i18n' ? pureTestPackages : testPackages;
}

function isTest(file: string): boolean {
	return /\.(?:test|fixture|fixtures)\.tsx?$|\/fixtures?\//.test(file);
}
