import { extname } from 'node:path';
import ts from 'typescript';

export interface Import {
	/** As it is written. */
	readonly specifier: string;
	/** From 1. */
	readonly line: number;
	/** Gone when the types are. */
	readonly isTypeOnly: boolean;
	/** In a `<script>` of an Astro file, so it runs in the browser. */
	readonly isInScript: boolean;
}

/** Every import of a TypeScript, TSX or Astro file: static, dynamic, re-exported, and `new URL('…', import.meta.url)`. */
export function importsIn(file: string, text: string): Import[] {
	if (extname(file) !== '.astro') return importsInScript(file, text, 0, false);
	const [frontmatter] = text.match(/(?<=^\s*---\n)[\s\S]*?(?=^---$)/m) ?? [''];
	const start = lineOf(text, text.indexOf(frontmatter));
	const scripts = [...text.matchAll(/(<script\b([^>]*)>)([\s\S]*?)<\/script>/g)].flatMap((match) => {
		const [, open = '', attributes = '', body = ''] = match;
		const line = lineOf(text, match.index + open.length);
		const [, source] = /\bsrc="(\.[^"]+)"/.exec(attributes) ?? [];
		const linked =
			source === undefined
				? []
				: [{ specifier: source, line: line + 1, isTypeOnly: false, isInScript: true }];
		return [...linked, ...importsInScript(`${file}.ts`, body, line, true)];
	});
	return [...importsInScript(`${file}.ts`, frontmatter, start, false), ...scripts];
}

/** Lines before an offset. */
function lineOf(text: string, offset: number): number {
	return text.slice(0, Math.max(0, offset)).split('\n').length - 1;
}

function importsInScript(file: string, text: string, linesBefore: number, isInScript: boolean): Import[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false);
	const found: Import[] = [];
	const add = (node: ts.Node, isTypeOnly: boolean, from: ts.Node) => {
		if (!ts.isStringLiteralLike(node)) return;
		const line = source.getLineAndCharacterOfPosition(from.getStart(source)).line + linesBefore + 1;
		found.push({ specifier: node.text, line, isTypeOnly, isInScript });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node), node);
		else if (ts.isExportDeclaration(node)) {
			if (node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly, node);
		} else if (ts.isImportTypeNode(node)) {
			if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, node);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [first] = node.arguments;
			if (first) add(first, false, node);
		} else if (isModuleAddress(node)) {
			const [first] = node.arguments ?? [];
			if (first) add(first, false, node);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
	return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `new URL('./worker.ts', import.meta.url)`, as workers are named; only scripts, not data. */
function isModuleAddress(node: ts.Node): node is ts.NewExpression {
	if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'URL')
		return false;
	const [first] = node.arguments ?? [];
	return first !== undefined && ts.isStringLiteralLike(first) && /^\..*\.tsx?$/.test(first.text);
}
