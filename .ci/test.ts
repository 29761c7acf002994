import { existsSync } from 'node:fs';
import { didYouMean } from '../src/edition/words/speech.ts';
import { type Part, parts } from './parts.ts';
import { formatReport, isGood, type Outcome } from './test-report.ts';

// npm test -- [part [what its runner takes…]] [--full]
const args = process.argv.slice(2).filter((arg) => arg !== '--full');
if (process.argv.includes('--full')) process.env['VITRIN_FULL'] = '1';
const [name, ...extra] = args;

const chosen = choose(name);
if (chosen.length === 0) {
	const names = parts.map((part) => part.name);
	const list = `The parts are ${names.join(', ')}.`;
	console.error(`There is no part “${name}”. ${[didYouMean(name ?? '', names, ''), list].join(' ').trim()}`);
	process.exit(1);
}

const outcomes: Outcome[] = [];
for (const part of chosen) {
	console.log(`\n── ${part.name} ──`);
	const began = performance.now();
	const count = canRun(part) ? await part.run(part.name === name ? extra : []) : { passed: 0, failed: 1 };
	outcomes.push({ name: part.name, seconds: (performance.now() - began) / 1000, ...count });
}
console.log(`\n${formatReport(outcomes, process.uptime())}`);
process.exitCode = outcomes.every(isGood) ? 0 : 1;

/** All parts, or the one named; one that reads what is built has it built first. */
function choose(name: string | undefined): readonly Part[] {
	if (name === undefined) return parts;
	const part = parts.find((part) => part.name === name);
	if (part === undefined) return [];
	return part.needsBuild ? parts.filter((other) => other.name === 'build' || other === part) : [part];
}

function canRun(part: Part): boolean {
	if (!part.needsBuild) return true;
	const built = outcomes.find((outcome) => outcome.name === 'build');
	const isBuilt = built === undefined ? existsSync('dist/public') : isGood(built);
	if (!isBuilt) console.log('Not run: the build failed.');
	return isBuilt;
}
