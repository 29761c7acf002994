import { expect, test } from 'vitest';
import { staffLanguages } from '../catalogue/staff-languages.ts';
import { answerMeanwhile } from './answers.ts';

test.each(staffLanguages)('of many files that somebody changed, the first are named, in %s', (language) => {
	const files = Array.from({ length: 92 }, (_, index) => `products/armoured-vehicle/vehicle-${index}.yaml`);
	const said = answerMeanwhile(files, language);
	expect(said).toContain('vehicle-2.yaml … ');
	expect(said).toContain('89');
	expect(said.length).toBeLessThanOrEqual(300);
	expect(answerMeanwhile(files.slice(0, 1), language)).toMatch(/vehicle-0\.yaml$/);
});
