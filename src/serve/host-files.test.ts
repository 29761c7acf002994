import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../edition/project-folder.ts';
import { caddyConfiguration, headersFile, nginxConfiguration } from './host-files.ts';

test.each([
	['nginx.conf', nginxConfiguration()],
	['Caddyfile', caddyConfiguration()],
])('docs/hosting/%s is what src/serve/write-hosting.ts makes', (name, text) => {
	expect(readFileSync(join(projectFolder, 'docs/hosting', name), 'utf8')).toBe(text);
});

test('_headers never gives one file two caching rules, which hosts would join', () => {
	const rules = headersFile().split('\n\n');
	expect(rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0])).toEqual([
		'/_astro/*',
		'/fonts/*',
	]);
	expect(rules[0]).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
});
