import { expect, test } from 'vitest';
import { runInSlices } from './slices.ts';

function* count(steps: number) {
	for (let step = 0; step < steps; step++) yield 1;
	return 'done';
}

test('work is put down before it has kept a page for eight milliseconds', async () => {
	let time = 0;
	const lengths: number[] = [];
	let began = 0;
	const pause = async () => {
		lengths.push(time - began);
		began = time;
	};

	const result = await runInSlices(count(100), { now: () => time++, pause });

	expect(result).toBe('done');
	expect(lengths.length).toBeGreaterThan(10);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
});

test('work that nobody waits for any more ends', async () => {
	const asking = new AbortController();
	const running = runInSlices(count(1_000_000), { signal: asking.signal });
	asking.abort();

	await expect(running).rejects.toThrow('aborted');
});
