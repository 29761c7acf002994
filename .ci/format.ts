import { node, prettier } from './parts.ts';
import { run } from './run.ts';

const codes = [
	await run(node('@biomejs/biome/bin/biome', 'check', '--write')),
	await run(prettier('--write')),
];
process.exitCode = Math.max(...codes);
