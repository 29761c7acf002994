import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { Signing } from '../catalogue/sign-off.ts';
import { writeWhole } from './write-whole.ts';

const head = `# What was signed for this edition, by whom and when. Written by npm run sign; the newest stands last.
signings: []
`;

/**
 * Adds a signing to those of an edition; what stands in the file stays as it is.
 * @returns Its file within the data folder.
 */
export function addSigning(data: string, edition: string, signing: Signing): string {
	const file = `sign-offs/${edition}.yaml`;
	const path = join(data, file);
	const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : head, {
		schema: 'failsafe',
	});
	const signings = document.get('signings');
	if (!isSeq(signings)) throw new TypeError(`${file} has no list of signings.`);
	signings.flow = false;
	signings.add(document.createNode(signing));
	writeWhole(path, document.toString({ lineWidth: 0 }));
	return file;
}
